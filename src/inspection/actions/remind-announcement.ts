/** Reminding those concerned of the checklist of an announcement and of what the service was asked for, each once. */
import { findEdition } from '../../framework/actions.ts'
import type { Use } from '../../platform/use.ts'
import { checklistOn } from '../rules/announcement/checklist.ts'
import type { Due } from '../rules/announcement/reminders.ts'
import { checklistDue, checklistWords, requestsDue, requestWords } from '../rules/announcement/reminders.ts'
import type { InspectionSummary } from '../rules/inspection.ts'
import { readMarks } from '../store/announcement.ts'
import { addReminder, readMilestones } from '../store/timetable.ts'
import { holidaysAround } from './letter-record.ts'
import { addressesOf } from './recipients.ts'
import { requestsOf } from './requests.ts'
import { londonDay } from '../../platform/pure/london.ts'

/** Writes what is due today for one inspection; answers how many letters that were. */
export async function remindOfAnnouncement(use: Use, inspection: InspectionSummary): Promise<number> {
  return (await remindOfChecklist(use, inspection)) + (await remindOfRequests(use, inspection))
}

async function remindOfChecklist(use: Use, inspection: InspectionSummary): Promise<number> {
  const framework = await findEdition(use, inspection.frameworkHash)
  const windows = await readMilestones(use.db, inspection.id)
  const today = londonDay(use.now)
  const rows = checklistOn(framework?.announcement?.checklist ?? [], await readMarks(use.db, inspection.id), {
    windows,
    holidays: await holidaysAround(inspection, windows),
    today,
  })
  let letters = 0
  for (const due of await unwritten(use, inspection, checklistDue(inspection, rows, today))) {
    const { en, cy } = checklistWords(due, inspection.service.name)
    for (const to of await addressesOf(use, inspection, [due.subject.step.role])) {
      await use.write({ to, subject: `${en} / ${cy}`, body: `${en}.\n\n---\n\n${cy}.\n` })
      letters += 1
    }
  }
  return letters
}

/** The service hears of what falls due and of what is overdue; the lead of what is overdue. */
async function remindOfRequests(use: Use, inspection: InspectionSummary): Promise<number> {
  const today = londonDay(use.now)
  const due = await unwritten(use, inspection, requestsDue(inspection, await requestsOf(use, inspection), today))
  let letters = 0
  for (const kind of ['soon', 'overdue'] as const) {
    const ofKind = due.filter(({ reminder }) => reminder.kind === kind)
    if (ofKind.length === 0) continue
    const { subject, body } = requestWords(kind, ofKind, inspection.service.name)
    const roles = ['head-of-service', 'service-administrator', ...(kind === 'overdue' ? ['lead-inspector'] : [])]
    for (const to of await addressesOf(use, inspection, roles)) {
      await use.write({ to, subject: `${subject.en} / ${subject.cy}`, body: `${body.en}\n\n---\n\n${body.cy}\n` })
      letters += 1
    }
  }
  return letters
}

/** Those of which no letter was written before, now noted as written. */
async function unwritten<Subject>(
  use: Use,
  inspection: InspectionSummary,
  due: readonly Due<Subject>[],
): Promise<readonly Due<Subject>[]> {
  const first: Due<Subject>[] = []
  for (const each of due) if (await addReminder(use.db, inspection.id, each.reminder, use.now)) first.push(each)
  return first
}
