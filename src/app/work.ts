/** A process's background work: what follows from journalled events, and what is due by the clock. */
import { clearExpiredSessions } from '../access/actions.ts'
import { escalateConcerns } from '../assessment/actions/concerns.ts'
import { writeReminders } from '../inspection/actions/remind.ts'
import { clock } from '../platform/clock.ts'
import { checkJournal } from '../platform/db/journal.ts'
import { transaction } from '../platform/db/database.ts'
import { sendNextLetter } from '../platform/db/outbox.ts'
import { clearRates } from '../platform/db/rates.ts'
import { openJobs } from '../platform/jobs/jobs.ts'
import { listen } from '../platform/jobs/listen.ts'
import type { Lifetime } from '../platform/lifetime.ts'
import type { Use } from '../platform/use.ts'
import { use } from '../platform/use.ts'
import { remindOfChecks } from '../report/actions/accuracy/remind.ts'
import { listenersFor } from './listeners.ts'
import { settler } from './settle.ts'
import type { Ground } from './prepare.ts'

/** Begins the work; it ends with `life`, when what is in hand is done. */
export const work = async (life: Lifetime, { system: db, url, log, post, config }: Ground): Promise<void> => {
  const jobs = await openJobs({ url, log })
  life.closing(jobs.stop)
  // First of all, as what comes after hurries it.
  if (post !== null) {
    await jobs.every('send-letters', '* * * * *', async () => {
      const send = () => transaction(db, inside => sendNextLetter(inside, post, clock()))
      while ((await send()) !== 'nothing to send');
    })
  }
  const origin = config.publicUrl?.replace(/\/$/, '') ?? ''
  const hurry = (inside: Use) => (post === null ? Promise.resolve() : jobs.send(inside.db, 'send-letters', {}))
  life.closing(listen(db, listenersFor({ origin, hurry }), { clock, log }))
  await jobs.every('escalate-concerns', '*/5 * * * *', async () => {
    await transaction(db, async inside => {
      const working = use({ db: inside, now: clock() })
      if ((await escalateConcerns(working, { origin })) > 0) await hurry(working)
    })
  })
  await jobs.every('clear-expired-sessions', '17 * * * *', () => clearExpiredSessions(use({ db, now: clock() })))
  await jobs.every('clear-rates', '*/5 * * * *', () => clearRates(db))
  await jobs.every('write-reminders', '7 6 * * *', async () => {
    await transaction(db, async inside => {
      const working = use({ db: inside, now: clock() })
      await writeReminders(working)
      await remindOfChecks(working)
    })
  })
  const settle = settler({ db, log, publicUrl: config.publicUrl })
  await jobs.every('let-out-reports', '* * * * *', () => settle(clock()))
  await jobs.every('verify-journal', '41 3 * * *', async () => {
    const { entries, last, faults } = await checkJournal(db)
    // Whoever keeps the log can prove with this hash, later, that no end was cut off.
    log.info({ entries, last }, 'the journal was read')
    if (faults.length > 0) log.fatal({ faults }, 'the journal was tampered with; run: plumbline journal verify')
  })
}
