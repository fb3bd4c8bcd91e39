/** Listeners: what follows from a journalled event, at least once, in a transaction with the mark that it was done. */
import { sql } from 'kysely'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Db } from '../db/database.ts'
import { transaction } from '../db/database.ts'
import type { JournalEntry } from '../db/journal.ts'
import type { Log } from '../log.ts'
import type { Use } from '../use.ts'
import { use } from '../use.ts'

/** One thing that follows from events. */
export interface Listener {
  /** Its name for ever: how far it has heard is kept under it. */
  readonly name: string
  readonly events: readonly string[]
  /** Safe to run twice for one entry, since what it does outside the database can't be rolled back. */
  readonly hear: (use: Use, entry: JournalEntry) => Promise<void>
}

/** What came of one look at the journal. */
export type Heard = 'heard' | 'nothing to hear' | 'another process listens' | 'failed'

type Tables = {
  'platform.listener': { name: string; heard_to: number; failures: number; retry_at: Date | null }
  'platform.journal': JournalEntry
}

// Doubling from one second; an hour is long enough for somebody to have put right what hinders.
const longestPause = 3600

/**
 * Lets a listener hear the next entry that concerns it. Entries are heard in order, one process at a time; an entry
 * that fails is tried again after a pause that doubles, and those after it wait. Throws nothing that `hear` throws.
 */
export const hearNext = async (db: Db, listener: Listener, { now, log }: { now: Date; log: Log }): Promise<Heard> => {
  const mine = { name: listener.name, heard_to: 0, failures: 0, retry_at: null }
  const listeners = db.$extendTables<Tables>()
  await listeners
    .insertInto('platform.listener')
    .values(mine)
    .onConflict(known => known.doNothing())
    .execute()
  try {
    return await transaction(db, inside => hearInside(inside, listener, now))
  } catch (error) {
    log.error({ listener: listener.name, error: String(error) }, 'an event could not be dealt with')
    await listeners
      .updateTable('platform.listener')
      .set({
        failures: sql`failures + 1`,
        retry_at: sql`${now}::timestamptz + least(power(2, least(failures, 20)), ${longestPause}) * interval '1 second'`,
      })
      .where('name', '=', listener.name)
      .execute()
    return 'failed'
  }
}

/** Keeps all listeners listening until the answer is called; that waits for what is being heard. */
export const listen = (
  db: Db,
  listeners: readonly Listener[],
  { clock, log, pause = 1_000 }: { clock: () => Date; log: Log; pause?: number },
): (() => Promise<void>) => {
  const stopped = new AbortController()
  const loop = async (listener: Listener): Promise<void> => {
    while (!stopped.signal.aborted) {
      const heard = await hearNext(db, listener, { now: clock(), log }).catch((error: unknown) => {
        log.error({ error: String(error) }, 'the journal can not be read')
        return 'failed' as const
      })
      if (heard !== 'heard') await sleep(pause, undefined, { signal: stopped.signal }).catch(() => undefined)
    }
  }
  const loops = Promise.all(listeners.map(loop))
  return async () => {
    stopped.abort()
    await loops
  }
}

const hearInside = async (inside: Db, listener: Listener, now: Date): Promise<Heard> => {
  const db = inside.$extendTables<Tables>()
  const place = await db
    .selectFrom('platform.listener')
    .select(['heard_to', 'retry_at'])
    .where('name', '=', listener.name)
    .forUpdate()
    .skipLocked()
    .executeTakeFirst()
  if (place === undefined) return 'another process listens'
  if (place.retry_at !== null && place.retry_at > now) return 'nothing to hear'
  const entry = await db
    .selectFrom('platform.journal')
    .select(['id', 'at', 'person', 'organisation', 'event', 'details', 'inspection', 'request'])
    .where('id', '>', place.heard_to)
    .where('event', 'in', listener.events)
    .orderBy('id')
    .limit(1)
    .executeTakeFirst()
  if (entry === undefined) return 'nothing to hear'
  await listener.hear(use({ db: inside, now }), entry)
  await db
    .updateTable('platform.listener')
    .set({ heard_to: entry.id, failures: 0, retry_at: null })
    .where('name', '=', listener.name)
    .execute()
  return 'heard'
}
