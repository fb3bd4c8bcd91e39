/** Days of the calendar as ISO text ('2012-01-16'), with the arithmetic that a timetable needs and no clock. */

/** A day as `YYYY-MM-DD`. */
export type Day = string

const shape = /^(\d{4})-(\d{2})-(\d{2})$/

/** Whether the text is a day that exists: '2012-02-29' is, '2011-02-29' isn't. */
export const isDay = (text: string): boolean => {
  const [, , month = '', day = ''] = shape.exec(text) ?? []
  if (month < '01' || month > '12' || day < '01') return false
  // Every month has so many.
  return day <= '28' || fromNumber(numberOf(text)) === text
}

/** The day that comes `count` days after `day`; before it where `count` is negative. */
export const addDays = (day: Day, count: number): Day => fromNumber(numberOf(day) + count)

/** The same day of the month so many months later, or the last day of that month where it has none such. */
export const addMonths = (day: Day, count: number): Day => {
  const months = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + count
  const month = `${String(Math.floor(months / 12)).padStart(4, '0')}-${String((months % 12) + 1).padStart(2, '0')}`
  const wanted = `${month}-${day.slice(8)}`
  const inMonth = [wanted, `${month}-30`, `${month}-29`, `${month}-28`]
  return inMonth.find(isDay) ?? wanted
}

/** How many days lie from `from` to `to`; negative where `to` is earlier. */
export const daysBetween = (from: Day, to: Day): number => numberOf(to) - numberOf(from)

/** The last day of the month in which a day lies. */
export const lastOfMonth = (day: Day): Day => addDays(addMonths(`${day.slice(0, 8)}01`, 1), -1)

/** The day of the week: 1 is Monday, 7 is Sunday. */
export const weekday = (day: Day): number => ((((numberOf(day) + 3) % 7) + 7) % 7) + 1

/** Counts forward over Mondays to Fridays that are not among `holidays`; `count` of 0 or more. */
export const addWorkingDays = (day: Day, count: number, holidays: readonly Day[] = []): Day => {
  let reached = day
  for (let left = count; left > 0;) {
    reached = addDays(reached, 1)
    if (weekday(reached) <= 5 && !holidays.includes(reached)) left -= 1
  }
  return reached
}

/** The number of days since 1 January 1970, by Howard Hinnant's `days_from_civil`, exact for every Gregorian date. */
function numberOf(day: Day): number {
  const [, y, m, d] = shape.exec(day) ?? []
  const month = Number(m)
  const year = Number(y) - (month <= 2 ? 1 : 0)
  const era = Math.floor(year / 400)
  const yearOfEra = year - era * 400
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + Number(d) - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * 146097 + dayOfEra - 719468
}

/** The inverse of `numberOf`, by the same author's `civil_from_days`. */
function fromNumber(number: number): Day {
  const shifted = number + 719468
  const era = Math.floor(shifted / 146097)
  const dayOfEra = shifted - era * 146097
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const part = Math.floor((5 * dayOfYear + 2) / 153)
  const month = part < 10 ? part + 3 : part - 9
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  const two = (n: number): string => String(n).padStart(2, '0')
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(dayOfYear - Math.floor((153 * part + 2) / 5) + 1)}`
}
