/** Who should be reminded today of what is to be done and sent before an inspection, and in which words. */
import { dayInWords } from '../../../platform/pure/day-words.ts'
import type { Day } from '../../../platform/pure/days.ts'
import { daysBetween } from '../../../platform/pure/days.ts'
import type { Words } from '../../../platform/pure/words.ts'
import type { Reminder } from '../reminders.ts'
import { forgottenAfter } from '../reminders.ts'
import type { Standing } from '../stages.ts'
import { hasReached, isBeforeFindings, isHalted } from '../stages.ts'
import type { ChecklistRow } from './checklist.ts'
import type { RequestSoFar } from './requests.ts'

/** Something asked for or to be done is reminded of this many days ahead. */
export const soonWithin = 3

/** A reminder with what it speaks of. */
export interface Due<Subject> {
  readonly reminder: Reminder
  readonly subject: Subject
}

/** The steps of the checklist that come near or are overdue. */
export const checklistDue = (
  standing: Standing,
  rows: readonly ChecklistRow[],
  today: Day,
): readonly Due<ChecklistRow>[] =>
  isHalted(standing.stage) || !isBeforeFindings(standing)
    ? []
    : rows.flatMap(row => (row.done ? [] : dueOn(`checklist:${row.step.id}`, row.due, today, row)))

/** The requests that come near or are overdue, while the service can answer them. */
export const requestsDue = (
  standing: Standing,
  requests: readonly RequestSoFar[],
  today: Day,
): readonly Due<RequestSoFar>[] =>
  isHalted(standing.stage) || !hasReached(standing, 'announced') || !isBeforeFindings(standing)
    ? []
    : requests.flatMap(found =>
        found.state === 'waiting' ? dueOn(`request:${found.request.id}`, found.request.due, today, found) : [],
      )

/** The letter about a step of the checklist. */
export function checklistWords({ reminder, subject }: Due<ChecklistRow>, service: Words): Words {
  const { step } = subject
  const [en, cy] = [dayInWords(reminder.plannedOn, 'en'), dayInWords(reminder.plannedOn, 'cy')]
  return reminder.kind === 'soon'
    ? {
        en: `${service.en}, announcing the inspection: ${step.title.en}, by ${en}`,
        cy: `${service.cy}, cyhoeddi’r arolygiad: ${step.title.cy}, erbyn ${cy}`,
      }
    : {
        en: `${service.en}, announcing the inspection: ${step.title.en}, was due by ${en} and is not marked as done`,
        cy: `${service.cy}, cyhoeddi’r arolygiad: ${step.title.cy}, i fod erbyn ${cy} ac nid yw wedi’i nodi fel wedi’i wneud`,
      }
}

/** One letter about all requests of a kind: its subject, and its text with a line for each. */
export function requestWords(
  kind: Reminder['kind'],
  due: readonly Due<RequestSoFar>[],
  service: Words,
): { readonly subject: Words; readonly body: Words } {
  const lines = (language: 'en' | 'cy') =>
    due
      .map(
        ({ reminder, subject: { request } }) =>
          `- ${request.number}. ${request.title[language]} (${dayInWords(reminder.plannedOn, language)})`,
      )
      .join('\n')
  const subject =
    kind === 'soon'
      ? { en: `${service.en}: requests that fall due`, cy: `${service.cy}: ceisiadau sy’n dod i’w terfyn` }
      : { en: `${service.en}: requests that are overdue`, cy: `${service.cy}: ceisiadau sydd ar ei hôl hi` }
  const lead =
    kind === 'soon'
      ? {
          en: 'These requests before the inspection fall due. Send what you have, say where it stands, or say that you don’t hold it.',
          cy: 'Mae’r ceisiadau hyn cyn yr arolygiad yn dod i’w terfyn. Anfonwch yr hyn sydd gennych, dywedwch lle mae arni, neu dywedwch nad yw gennych.',
        }
      : {
          en: 'Nothing has come yet for these requests before the inspection. Send what there is, say where it stands, or say that it is not held.',
          cy: 'Nid oes dim wedi dod eto ar gyfer y ceisiadau hyn cyn yr arolygiad. Anfonwch yr hyn sydd ar gael, dywedwch lle mae arni, neu dywedwch nad yw’n cael ei ddal.',
        }
  return {
    subject,
    body: { en: `${lead.en}\n\n${lines('en')}`, cy: `${lead.cy}\n\n${lines('cy')}` },
  }
}

function dueOn<Subject>(step: string, due: Day | null, today: Day, subject: Subject): readonly Due<Subject>[] {
  if (due === null) return []
  const ahead = daysBetween(today, due)
  if (ahead >= 0 && ahead <= soonWithin) return [{ reminder: { step, kind: 'soon', plannedOn: due }, subject }]
  return ahead < 0 && -ahead <= forgottenAfter ? [{ reminder: { step, kind: 'overdue', plannedOn: due }, subject }] : []
}
