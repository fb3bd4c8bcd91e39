/** The checklist of announcing an inspection: what is due when, and what was done. */
import type { ChecklistStep } from '../../../framework/rules/announcement.ts'
import type { Day } from '../../../platform/pure/days.ts'
import { daysBetween } from '../../../platform/pure/days.ts'
import type { Window } from '../timetable.ts'
import { dueOn } from './due.ts'

/** Something that somebody said of a step; the latest word stands. */
export interface Mark {
  readonly step: string
  readonly done: boolean
  readonly note: string
  readonly at: Date
  /** A person's id. */
  readonly by: number | null
}

/** A step with its day and the word that stands. */
export interface ChecklistRow {
  readonly step: ChecklistStep
  readonly due: Day | null
  readonly mark: Mark | null
  readonly done: boolean
  /** Days since it was due, where it is not done. */
  readonly overdue: number
}

/** The checklist on a day, or once it is closed (null), when nothing is overdue any more. `marks` are in the order in which they were made. */
export const checklistOn = (
  steps: readonly ChecklistStep[],
  marks: readonly Mark[],
  {
    windows,
    holidays,
    today,
  }: { readonly windows: readonly Window[]; readonly holidays: readonly Day[]; readonly today: Day | null },
): readonly ChecklistRow[] =>
  steps.map(step => {
    const due = dueOn(step.due, windows, holidays)
    const mark = marks.findLast(each => each.step === step.id) ?? null
    const done = mark?.done ?? false
    return {
      step,
      due,
      mark,
      done,
      overdue: done || due === null || today === null ? 0 : Math.max(0, daysBetween(due, today)),
    }
  })
