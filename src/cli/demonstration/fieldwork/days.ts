/** The days of a fieldwork that is under way, whenever the demonstration is loaded. */
import { addDays, weekday } from '../../../platform/pure/days.ts'
import type { Day } from '../../../platform/pure/days.ts'

/** When fieldwork began, and its two working days that have passed. */
export interface DaysGone {
  readonly began: Day
  readonly gone: readonly [Day, Day]
}

// Fieldwork ends on the fifth day, as the framework's timetable has it, and needs three working days for its interviews.
const daysOfFieldwork = 5
const fewest = 3

/** The latest beginning by which two working days have passed before today, with working days enough in all. */
export function daysGone(today: Day, holidays: readonly Day[]): DaysGone {
  for (let began = addDays(today, -1); ; began = addDays(began, -1)) {
    const days = Array.from({ length: daysOfFieldwork }, (_, place) => addDays(began, place)).filter(
      day => weekday(day) <= 5 && !holidays.includes(day),
    )
    const [first, second] = days.filter(day => day < today)
    if (first === began && second !== undefined && days.length >= fewest) return { began, gone: [first, second] }
  }
}
