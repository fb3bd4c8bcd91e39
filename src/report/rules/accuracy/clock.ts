/** The time that a service has to check the facts of a draft: from when it runs, until when, and how much is left. */
import type { FactualAccuracy } from '../../../framework/rules/factual-accuracy.ts'
import { addDays, addWorkingDays, weekday } from '../../../platform/pure/days.ts'
import type { Day } from '../../../platform/pure/days.ts'

/** The days of one check. */
export interface Clock {
  /** The day on which the draft was received, or the last on which it will count as received. */
  readonly receivedOn: Day
  /** Whether it was opened by then; otherwise it counts as received because time passed. */
  readonly opened: boolean
  /** The last day, itself included. */
  readonly dueOn: Day
  /** Working days left after today; 0 on the last day, negative afterwards, each a working day too late. */
  readonly left: number
}

/**
 * The clock of a draft that was sent on one day and first opened on another, or not yet (null). Stops on the day on
 * which the comments were returned.
 *
 * @param holidays days that are not worked in the service's nation
 */
export const clockOf = (
  rule: FactualAccuracy,
  days: { readonly sentOn: Day; readonly openedOn: Day | null; readonly today: Day; readonly holidays: readonly Day[] },
): Clock => {
  const { sentOn, openedOn, today, holidays } = days
  const latest = addWorkingDays(sentOn, rule.receipt.latestWorkingDays, holidays)
  const opened = openedOn !== null && openedOn <= latest
  const receivedOn = opened ? openedOn : latest
  const dueOn = addWorkingDays(receivedOn, rule.limit.workingDays, holidays)
  return { receivedOn, opened, dueOn, left: workingDaysFrom(today, dueOn, holidays) }
}

/** The working days after one day until another, that one included; negative where it lies before. */
export const workingDaysFrom = (from: Day, to: Day, holidays: readonly Day[]): number => {
  const [first, last, sign] = from <= to ? [from, to, 1] : [to, from, -1]
  let count = 0
  for (let day = addDays(first, 1); day <= last; day = addDays(day, 1))
    if (weekday(day) <= 5 && !holidays.includes(day)) count += 1
  // Minus nothing is nothing.
  return count === 0 ? 0 : sign * count
}
