/** The bank holidays of a year, from the rules by which they are fixed and the years in which they were set aside. */
import { addDays, weekday } from './days.ts'
import type { Day } from './days.ts'
import type { Words } from './words.ts'

/** How a holiday is found each year: a fixed day, a Monday of a month, or so many days after Easter Sunday. */
export type YearlyDay =
  | { readonly month: number; readonly day: number }
  | { readonly month: number; readonly monday: number | 'last' }
  | { readonly easter: number }

/** A day that is a holiday in one year only; `instead` is the regular one that it took the place of. */
export interface SpecialDay {
  readonly day: Day
  readonly title: Words
  readonly instead?: Day | undefined
}

/** The holidays of one or more nations, known from a year on. */
export interface HolidayCalendar {
  readonly nations: readonly string[]
  readonly from: number
  readonly regular: readonly { readonly title: Words; readonly on: YearlyDay }[]
  readonly special: readonly SpecialDay[]
}

export interface Holiday {
  readonly day: Day
  readonly title: Words
}

/** The holidays of a year in their order; none for a year before the calendar begins. */
export function holidaysOfYear({ from, regular, special }: HolidayCalendar, year: number): readonly Holiday[] {
  if (year < from) return []
  const own = special.filter(({ day }) => day.startsWith(`${year}-`))
  const setAside = own.map(({ instead }) => instead)
  const found = regular
    .map(({ title, on }) => ({ title, day: dayInYear(on, year) }))
    .filter(({ day }) => !setAside.includes(day))
  const kept = [...own, ...found.filter(({ day }) => weekday(day) <= 5)]
  for (const { title, day } of found.filter(({ day }) => weekday(day) > 5)) {
    kept.push({
      title,
      day: nextWorkingDay(
        day,
        kept.map(each => each.day),
      ),
    })
  }
  return kept.map(({ day, title }) => ({ day, title })).toSorted((a, b) => (a.day < b.day ? -1 : 1))
}

/** The day itself where it is worked, else the first after it that is neither at a weekend nor among the holidays. */
export function nextWorkingDay(day: Day, holidays: readonly Day[]): Day {
  let reached = day
  while (weekday(reached) > 5 || holidays.includes(reached)) reached = addDays(reached, 1)
  return reached
}

/**
 * Easter Sunday of a year of the Gregorian calendar, by the anonymous computus ("Nature", 20 April 1876;
 * Meeus, Astronomical Algorithms, chapter 8).
 */
export function easterOf(year: number): Day {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const d = Math.floor(b / 4)
  const g = Math.floor((8 * b + 13) / 25)
  const h = (19 * a + b - d - g + 15) % 30
  const i = Math.floor(c / 4)
  const l = (32 + 2 * (b % 4) + 2 * i - h - (c % 4)) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const month = Math.floor((h + l - 7 * m + 114) / 31)
  return dayOf(year, month, ((h + l - 7 * m + 114) % 31) + 1)
}

function dayInYear(on: YearlyDay, year: number): Day {
  if ('easter' in on) return addDays(easterOf(year), on.easter)
  if ('day' in on) return dayOf(year, on.month, on.day)
  if (on.monday === 'last') {
    const last = addDays(on.month === 12 ? dayOf(year + 1, 1, 1) : dayOf(year, on.month + 1, 1), -1)
    return addDays(last, 1 - weekday(last))
  }
  const first = dayOf(year, on.month, 1)
  return addDays(first, ((8 - weekday(first)) % 7) + 7 * (on.monday - 1))
}

const dayOf = (year: number, month: number, day: number): Day =>
  `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
