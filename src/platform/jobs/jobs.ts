/** Jobs: pieces of work that a transaction asks for, and work that is due by the clock. The queue is in PostgreSQL. */
import { CompiledQuery } from 'kysely'
import { PgBoss } from 'pg-boss'
import type { Db } from '../db/database.ts'
import { applicationRole } from '../db/database.ts'
import type { Log } from '../log.ts'

/** The queue, as a process uses it. */
export interface Jobs {
  /** Asks for a job in this transaction: if it rolls back, the job was never asked for. `data` is plain JSON. */
  readonly send: (db: Db, name: string, data: object) => Promise<void>
  /** Does the jobs of one name, one after another; what throws is tried again later, three times at most. */
  readonly work: (name: string, deed: (data: object) => Promise<void>) => Promise<void>
  /** Does a deed when the clock says so (cron's five fields, London's time), in one of all processes. */
  readonly every: (name: string, cron: string, deed: () => Promise<void>) => Promise<void>
  /** Takes no more jobs and waits for the one in hand. */
  readonly stop: () => Promise<void>
}

/** Opens the queue of a migrated database. */
export const openJobs = async ({ url, log }: { readonly url: string; readonly log: Log }): Promise<Jobs> => {
  const boss = new PgBoss({
    connectionString: url,
    options: `-c role=${applicationRole}`,
    application_name: 'plumbline jobs',
    schema: 'jobs',
    max: 3,
    migrate: false,
    createSchema: false,
  })
  boss.on('error', error => log.error({ error: error.message }, 'jobs'))
  await boss.start()
  const work: Jobs['work'] = async (name, deed) => {
    await boss.createQueue(name, { retryLimit: 3, retryDelay: 30, retryBackoff: true })
    await boss.work<object>(name, { batchSize: 1 }, async jobs => {
      for (const { data } of jobs) await deed(data)
    })
  }
  return {
    work,
    send: async (db, name, data) => {
      await boss.send(name, data, { db: { executeSql: (text, values) => execute(db, text, values) } })
    },
    every: async (name, cron, deed) => {
      await work(name, deed)
      await boss.schedule(name, cron, {}, { tz: 'Europe/London' })
    },
    stop: () => boss.stop({ graceful: true, timeout: 5_000 }),
  }
}

const execute = async (db: Db, text: string, values: readonly unknown[] = []): Promise<{ rows: unknown[] }> => {
  const { rows } = await db.executeQuery(CompiledQuery.raw(text, [...values]))
  return { rows }
}
