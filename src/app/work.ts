/** A process's background work: what follows from journalled events, and what is due by the clock. */
import { clearExpiredSessions } from '../access/actions.ts'
import { clock } from '../platform/clock.ts'
import { firstBrokenEntry } from '../platform/db/journal.ts'
import { openJobs } from '../platform/jobs/jobs.ts'
import { listen } from '../platform/jobs/listen.ts'
import type { Lifetime } from '../platform/lifetime.ts'
import { use } from '../platform/use.ts'
import { listeners } from './listeners.ts'
import type { Ground } from './prepare.ts'

/** Begins the work; it ends with `life`, when what is in hand is done. */
export const work = async (life: Lifetime, { db, url, log }: Ground): Promise<void> => {
  const jobs = await openJobs({ url, log })
  life.closing(jobs.stop)
  life.closing(listen(db, listeners, { clock, log }))
  await jobs.every('clear-expired-sessions', '17 * * * *', () => clearExpiredSessions(use({ db, now: clock() })))
  await jobs.every('verify-journal', '41 3 * * *', async () => {
    const broken = await firstBrokenEntry(db)
    if (broken !== null) log.fatal({ entry: broken }, 'the journal was altered: this entry does not follow')
  })
}
