/** When each step of an inspection falls due, from the framework's offsets, and how far it slipped. */
import type { Happening, TimetableStep } from '../../framework/rules/timetable.ts'
import { nextWorkingDay } from '../../platform/pure/bank-holidays.ts'
import { addDays, addWorkingDays, daysBetween } from '../../platform/pure/days.ts'
import type { Day } from '../../platform/pure/days.ts'
import type { Stage } from './stages.ts'

/** What happens when an inspection first comes to a stage; what else dates a step is for a later stage to say. */
export const happeningAt: Partial<Record<Stage, Happening>> = {
  fieldwork: 'fieldwork-begins',
  'provisional-findings': 'fieldwork-ends',
  'factual-accuracy': 'draft-sent',
  published: 'report-published',
}

/** One dated step as kept: planned once from the framework, actual when it happened, with a reason if it slipped. */
export interface Milestone {
  /** Id of a step of the framework's timetable. */
  readonly step: string
  readonly plannedFrom: Day
  readonly plannedTo: Day
  readonly actualOn: Day | null
  /** Whether only the month was known: the day is then the first of it. */
  readonly monthOnly: boolean
  readonly reason: string | null
}

/** The days between which a step is planned, both included; the same day twice where there is no choice. */
export type Window = Pick<Milestone, 'step' | 'plannedFrom' | 'plannedTo'>

/**
 * The planned window of every step, in the framework's order. A step that would fall on a day that is not worked falls
 * on the next one that is; the start stays where it was put.
 *
 * @param start the day of the step from which the others are counted (its `after` is null)
 * @param holidays days that are not worked in the service's nation
 * @throws Error when a step counts from one that does not come before it; the framework's loader refuses such data
 */
export function planned(steps: readonly TimetableStep[], start: Day, holidays: readonly Day[] = []): readonly Window[] {
  const windows = new Map<string, Window>()
  for (const { id, after, offset } of steps) {
    const base = after === null ? { plannedFrom: start, plannedTo: start } : windows.get(after)
    if (!base) throw new Error(`the step "${id}" counts from "${after ?? ''}", which is not an earlier step`)
    windows.set(id, {
      step: id,
      plannedFrom: after === null ? start : shift(base.plannedFrom, offset.from, offset.unit, holidays),
      plannedTo: after === null ? start : shift(base.plannedTo, offset.to, offset.unit, holidays),
    })
  }
  return [...windows.values()]
}

/** Days by which a step came after the last day planned; 0 when in its window or early, null while it is to come. */
export const slippage = ({ plannedTo, actualOn }: Milestone): number | null =>
  actualOn === null ? null : Math.max(0, daysBetween(plannedTo, actualOn))

/** Days by which a step that has not happened is overdue on `today`; 0 where it is not. */
export const overdue = ({ plannedTo, actualOn }: Milestone, today: Day): number =>
  actualOn === null ? Math.max(0, daysBetween(plannedTo, today)) : 0

function shift(day: Day, count: number, unit: TimetableStep['offset']['unit'], holidays: readonly Day[]): Day {
  if (unit === 'working-days' && count >= 0) return addWorkingDays(day, count, holidays)
  const reached = addDays(day, unit === 'weeks' ? count * 7 : count)
  return nextWorkingDay(reached, holidays)
}
