/** Reminding the leads of inspections by letter of what the timetable asks for, each once. */
import { readAddresses } from '../../access/store.ts'
import { findEdition } from '../../framework/actions.ts'
import type { Actor } from '../../platform/pure/actor.ts'
import type { Use } from '../../platform/use.ts'
import { listInspections } from '../actions.ts'
import { remindersDue, reminderWords } from '../rules/reminders.ts'
import { addReminder, readMilestones } from '../store/timetable.ts'

/** The system at its own work: it sees every inspection, and is nobody. */
const system: Actor = { person: null, name: '', organisation: null, roles: ['support'] }

/** Writes every reminder that is due today and was not written; answers how many letters that were. */
export async function writeReminders(use: Use): Promise<number> {
  const today = use.now.toISOString().slice(0, 10)
  let letters = 0
  for (const inspection of await listInspections(use, { actor: system })) {
    const due = remindersDue(inspection, await readMilestones(use.db, inspection.id), today)
    if (due.length === 0) continue
    const framework = await findEdition(use, inspection.frameworkHash)
    const leads = inspection.team.filter(({ role }) => role === 'lead-inspector').map(({ person }) => person)
    const addresses = await readAddresses(use.db, leads)
    for (const reminder of due) {
      const step = framework?.timetable.find(({ id }) => id === reminder.step)?.title
      if (!step || !(await addReminder(use.db, inspection.id, reminder, use.now))) continue
      const { en, cy } = reminderWords(reminder, step, inspection.service.name)
      for (const to of addresses) {
        await use.write({ to, subject: `${en} / ${cy}`, body: `${en}.\n\n---\n\n${cy}.\n` })
        letters += 1
      }
    }
  }
  return letters
}
