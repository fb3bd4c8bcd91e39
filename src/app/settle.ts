/** Lets out the reports whose minute has come: before any page is read, and every minute where none is. */
import type { Db } from '../platform/db/database.ts'
import { transaction } from '../platform/db/database.ts'
import { setReach } from '../platform/db/reach.ts'
import type { Log } from '../platform/log.ts'
import { use } from '../platform/use.ts'
import { isAnyDue, letOut, listDue } from '../report/actions/embargo.ts'

/** What letting out needs. */
export interface SettleParts {
  readonly db: Db
  readonly log: Pick<Log, 'fatal'>
  /** How work is put in a transaction; a test puts a savepoint of its own here. */
  readonly transact?: typeof transaction
  /** How people reach the pages, for links in letters; null where nobody said. */
  readonly publicUrl: string | null
}

// One that can't be let out must not make every reader wait for another try.
const pauseAfterFault = 30_000

/**
 * Answers a function that lets out what is due at a moment. It never throws: a report that can't be let out stays where
 * it is, somebody is woken, and pages are answered without it.
 */
export function settler({ db, log, publicUrl, transact = transaction }: SettleParts): (now: Date) => Promise<void> {
  const paused = new Map<number, number>()
  const inside = <Answer>(now: Date, work: (working: ReturnType<typeof use>) => Promise<Answer>): Promise<Answer> =>
    transact(db, async within => {
      await setReach(within, { kind: 'everything' })
      return work(use({ db: within, now }))
    })
  return async now => {
    try {
      if (!(await isAnyDue({ db, now }))) return
      const due = await inside(now, listDue)
      for (const each of due.filter(({ id }) => (paused.get(id) ?? 0) <= now.getTime())) {
        try {
          await inside(now, working => letOut(working, each, publicUrl?.replace(/\/$/, '') ?? ''))
        } catch (error) {
          paused.set(each.id, now.getTime() + pauseAfterFault)
          log.fatal({ err: error, inspection: each.inspection }, 'a report could not be let out at its minute')
        }
      }
    } catch (error) {
      log.fatal({ err: error }, 'nobody could look whether a report is due')
    }
  }
}
