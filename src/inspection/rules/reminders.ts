/** Which steps of a timetable somebody should be reminded of today, and in which words. */
import { everywhere } from '../../access/rules/reach.ts'
import type { TimetableStep } from '../../framework/rules/timetable.ts'
import { dayInWords } from '../../platform/pure/day-words.ts'
import { daysBetween } from '../../platform/pure/days.ts'
import type { Day } from '../../platform/pure/days.ts'
import type { Words } from '../../platform/pure/words.ts'
import { hasReached, isHalted } from './stages.ts'
import type { Standing } from './stages.ts'
import { overdue } from './timetable.ts'
import type { Milestone } from './timetable.ts'

/** A step is due within this many days, or it is overdue. */
export const soonWithin = 7

/** After so many days nobody is reminded any more: the timetable itself says that nothing was recorded. */
export const forgottenAfter = 60

export interface Reminder {
  readonly step: string
  readonly kind: 'soon' | 'overdue'
  readonly plannedOn: Day
}

/**
 * The reminders that are due: one when a step comes near, one when its last planned day has passed. A step that was
 * dated, or that a later step has overtaken, needs none, nor does an inspection that is halted or closed.
 */
export function remindersDue(standing: Standing, milestones: readonly Milestone[], today: Day): readonly Reminder[] {
  if (isHalted(standing.stage) || standing.stage === 'closed') return []
  const reached = milestones.findLastIndex(({ actualOn }) => actualOn !== null)
  return milestones.slice(reached + 1).flatMap((milestone): readonly Reminder[] => {
    const { step, plannedTo: plannedOn } = milestone
    const ahead = daysBetween(today, plannedOn)
    const behind = overdue(milestone, today)
    if (ahead >= 0 && ahead <= soonWithin) return [{ step, kind: 'soon', plannedOn }]
    return behind > 0 && behind <= forgottenAfter ? [{ step, kind: 'overdue', plannedOn }] : []
  })
}

/** The roles that hear of a step: the leads and those whose step it is, and before it comes also those whom it tells. */
export const rolesReminded = (
  kind: Reminder['kind'],
  { by = [], tells = [] }: Pick<TimetableStep, 'by' | 'tells'>,
): readonly string[] => [...new Set(['lead-inspector', ...by, ...(kind === 'soon' ? tells : [])])]

/** Whether a role knows of the inspection: the inspectorate always does, and everybody else once it is announced. */
export const isTold = (standing: Standing, role: string): boolean =>
  everywhere.some(each => each === role) || hasReached(standing, 'announced')

/** The subject of the letter: the step, the service and the day. */
export function reminderWords({ kind, plannedOn }: Reminder, step: Words, service: Words): Words {
  return kind === 'soon'
    ? {
        en: `${step.en}, ${service.en}: planned by ${dayInWords(plannedOn, 'en')}`,
        cy: `${step.cy}, ${service.cy}: wedi’i gynllunio erbyn ${dayInWords(plannedOn, 'cy')}`,
      }
    : {
        en: `${step.en}, ${service.en}: was planned by ${dayInWords(plannedOn, 'en')} and is not recorded`,
        cy: `${step.cy}, ${service.cy}: i fod erbyn ${dayInWords(plannedOn, 'cy')} ac nid yw wedi’i gofnodi`,
      }
}
