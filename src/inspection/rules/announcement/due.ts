/** On which day something falls due that is counted from a step of the timetable. */
import type { DueRule } from '../../../framework/rules/announcement.ts'
import { addDays, addWorkingDays, weekday } from '../../../platform/pure/days.ts'
import type { Day } from '../../../platform/pure/days.ts'
import type { Window } from '../timetable.ts'

/**
 * The day, or null where the timetable has no such step. It is counted from the first day of the step, and one that is
 * not worked gives way to the last working day before it, so that a deadline never slides towards what it is for.
 */
export function dueOn(rule: DueRule, windows: readonly Window[], holidays: readonly Day[]): Day | null {
  const from = windows.find(({ step }) => step === rule.from)?.plannedFrom
  if (from === undefined) return null
  if (rule.unit !== 'working-days')
    return lastWorked(addDays(from, rule.offset * (rule.unit === 'weeks' ? 7 : 1)), holidays)
  return rule.offset >= 0
    ? addWorkingDays(from, rule.offset, holidays)
    : workingDaysBefore(from, -rule.offset, holidays)
}

const isWorked = (day: Day, holidays: readonly Day[]): boolean => weekday(day) <= 5 && !holidays.includes(day)

function lastWorked(day: Day, holidays: readonly Day[]): Day {
  let reached = day
  while (!isWorked(reached, holidays)) reached = addDays(reached, -1)
  return reached
}

function workingDaysBefore(day: Day, count: number, holidays: readonly Day[]): Day {
  let reached = day
  for (let left = count; left > 0;) {
    reached = addDays(reached, -1)
    if (isWorked(reached, holidays)) left -= 1
  }
  return reached
}
