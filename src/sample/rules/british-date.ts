/** Dates as services write them: British forms and Excel's day numbers, never guessed at. */
import { addDays, isDay, type Day } from '../../platform/pure/days.ts'

/** Why a cell is not taken as a date. `american` reads only with the month first, which a British list should not. */
export type DateFault = 'not-a-date' | 'no-such-day' | 'american' | 'two-digit-year'

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

// Excel counts from 1 January 1900 as day 1 and believes in 29 February 1900: from March 1900 the origin is this day.
const EXCEL_ORIGIN: Day = '1899-12-30'
// Day numbers of 1 January 1950 and 31 December 2099: anything else in a date column is another number.
const EXCEL_RANGE = { first: 18_264, last: 73_050 }

/**
 * Reads 16/01/2012, 16.1.2012, 16-Jan-2012, 16 January 2012, 2012-01-16 (with or without a time after it) and Excel's
 * 40924. Day before month, always; a year in two digits is refused, because no century is safe to assume.
 */
export const readBritishDate = (text: string): { readonly day: Day } | { readonly fault: DateFault } => {
  const cell = text.trim().replace(/[T ]\d{1,2}:\d{2}(:\d{2}(\.\d+)?)?Z?$/, '')
  const excel = /^\d{5}(\.\d+)?$/.test(cell) ? Math.floor(Number(cell)) : null
  if (excel !== null && excel >= EXCEL_RANGE.first && excel <= EXCEL_RANGE.last) {
    return { day: addDays(EXCEL_ORIGIN, excel) }
  }
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(cell)
  if (iso) return dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3]))
  const parts = /^(\d{1,2})(?:st|nd|rd|th)?[-/. ]+([a-z]+|\d{1,2})[-/., ]+(\d{2}|\d{4})$/i.exec(cell)
  if (!parts) return { fault: 'not-a-date' }
  const [, day = '', month = '', year = ''] = parts
  if (year.length === 2) return { fault: 'two-digit-year' }
  const number = /^\d+$/.test(month) ? Number(month) : monthNamed(month)
  return number === 0 ? { fault: 'not-a-date' } : dayOf(Number(year), number, Number(day))
}

const monthNamed = (name: string): number => {
  const short = name.toLowerCase().slice(0, 3)
  return name.length >= 3 ? MONTHS.indexOf(short) + 1 : 0
}

const dayOf = (year: number, month: number, day: number): { readonly day: Day } | { readonly fault: DateFault } => {
  const two = (number: number): string => String(number).padStart(2, '0')
  const written = `${String(year)}-${two(month)}-${two(day)}`
  if (isDay(written)) return { day: written }
  return { fault: month > 12 && isDay(`${String(year)}-${two(day)}-${two(month)}`) ? 'american' : 'no-such-day' }
}
