/** Reminding those concerned by letter of what the timetable and the announcement ask for, each once. */
import { findEdition } from '../../framework/actions.ts'
import type { TimetableStep } from '../../framework/rules/timetable.ts'
import type { Actor } from '../../platform/pure/actor.ts'
import type { Use } from '../../platform/use.ts'
import { listInspections } from '../actions.ts'
import type { InspectionSummary } from '../rules/inspection.ts'
import type { Reminder } from '../rules/reminders.ts'
import { isTold, remindersDue, reminderWords, rolesReminded } from '../rules/reminders.ts'
import { addReminder, readMilestones } from '../store/timetable.ts'
import { addressesOf } from './recipients.ts'
import { remindOfAnnouncement } from './remind-announcement.ts'
import { londonDay } from '../../platform/pure/london.ts'

/** The system at its own work: it sees every inspection, and is nobody. */
const system: Actor = { person: null, name: '', organisation: null, roles: ['support'] }

/** Writes every reminder that is due today and was not written; answers how many letters that were. */
export async function writeReminders(use: Use): Promise<number> {
  const today = londonDay(use.now)
  let letters = 0
  for (const inspection of await listInspections(use, { actor: system })) {
    letters += await remindOfAnnouncement(use, inspection)
    const due = remindersDue(inspection, await readMilestones(use.db, inspection.id), today)
    if (due.length === 0) continue
    const framework = await findEdition(use, inspection.frameworkHash)
    for (const reminder of due) {
      const step = framework?.timetable.find(({ id }) => id === reminder.step)
      if (!step || !(await addReminder(use.db, inspection.id, reminder, use.now))) continue
      letters += await writeOne(use, inspection, reminder, step)
    }
  }
  return letters
}

/** Those concerned hear of a step; whoever does not know of the inspection yet does not. */
async function writeOne(
  use: Use,
  inspection: InspectionSummary,
  reminder: Reminder,
  step: TimetableStep,
): Promise<number> {
  const roles = rolesReminded(reminder.kind, step).filter(role => isTold(inspection, role))
  const { en, cy } = reminderWords(reminder, step.title, inspection.service.name)
  const addresses = await addressesOf(use, inspection, roles)
  for (const to of addresses) await use.write({ to, subject: `${en} / ${cy}`, body: `${en}.\n\n---\n\n${cy}.\n` })
  return addresses.length
}
