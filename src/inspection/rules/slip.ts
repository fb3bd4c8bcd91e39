/** How far the steps of an inspection have moved from what was first planned, by new plans and by lateness. */
import { daysBetween, lastOfMonth } from '../../platform/pure/days.ts'
import type { Day } from '../../platform/pure/days.ts'
import type { Milestone, Window } from './timetable.ts'

/** One plan that an inspection had: from which first day, and why it took the place of the one before. */
export interface Plan {
  readonly fieldworkOn: Day
  readonly steps: readonly Window[]
  readonly reason: string | null
  readonly laidAt: Date
  /** Who laid it, a person's id. */
  readonly by: number | null
}

/** How far one step has slipped, in days; earlier than planned is negative. */
export interface Slip {
  readonly step: string
  /** What was planned first; null for a step that no plan held. */
  readonly first: Window | null
  /** From the last day of the first plan to the last day of the present one. */
  readonly replanned: number
  /**
   * From the first plan to what happened, or to the present plan while it is to come. The least that it can be where
   * only the month of what happened is known.
   */
  readonly total: number
}

/** The slip of every step, in the order of the timetable. `plans` are in the order in which they were laid. */
export const slipsOf = (milestones: readonly Milestone[], plans: readonly Plan[]): readonly Slip[] =>
  milestones.map(milestone => {
    const first = plans.flatMap(({ steps }) => steps).find(({ step }) => step === milestone.step) ?? null
    const replanned = first === null ? 0 : daysBetween(first.plannedTo, milestone.plannedTo)
    const { actualOn, monthOnly } = milestone
    return {
      step: milestone.step,
      first,
      replanned,
      total: actualOn === null ? replanned : off(first ?? milestone, actualOn, monthOnly),
    }
  })

/** The days of a slip that a new plan allowed for, and those beyond it; together they are the slip where it is late. */
export const partsOfSlip = ({ replanned, total }: Slip): readonly [byPlan: number, beyond: number] => {
  const late = Math.max(0, total)
  const byPlan = Math.min(late, Math.max(0, replanned))
  return [byPlan, late - byPlan]
}

/** Days by which a day, or some day of its month, lies after a window, or before it; 0 within. */
function off({ plannedFrom, plannedTo }: Window, day: Day, monthOnly: boolean): number {
  if (day > plannedTo) return daysBetween(plannedTo, day)
  const latest = monthOnly ? lastOfMonth(day) : day
  return latest < plannedFrom ? daysBetween(plannedFrom, latest) : 0
}
