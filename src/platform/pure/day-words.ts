/** Days and months as people say them, in English and Welsh. */
import type { Day } from './days.ts'
import type { Language } from './words.ts'

const months: Readonly<Record<Language, readonly string[]>> = {
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
  cy: [
    'Ionawr',
    'Chwefror',
    'Mawrth',
    'Ebrill',
    'Mai',
    'Mehefin',
    'Gorffennaf',
    'Awst',
    'Medi',
    'Hydref',
    'Tachwedd',
    'Rhagfyr',
  ],
}

/** "May 2012", "Mai 2012". */
export const monthInWords = (day: Day, language: Language): string =>
  `${months[language][Number(day.slice(5, 7)) - 1] ?? ''} ${day.slice(0, 4)}`

/** "16 January 2012", "16 Ionawr 2012". */
export const dayInWords = (day: Day, language: Language): string =>
  `${Number(day.slice(8, 10))} ${monthInWords(day, language)}`

/** "13 to 27 February 2012"; what both days share is said once. The same day twice is said once. */
export function spanInWords(from: Day, to: Day, language: Language): string {
  const joint = language === 'cy' ? 'i' : 'to'
  if (from === to) return dayInWords(to, language)
  if (from.slice(0, 7) === to.slice(0, 7)) return `${Number(from.slice(8, 10))} ${joint} ${dayInWords(to, language)}`
  const start =
    from.slice(0, 4) === to.slice(0, 4) ? dayInWords(from, language).slice(0, -5) : dayInWords(from, language)
  return `${start} ${joint} ${dayInWords(to, language)}`
}

/** The number of the month that is called so, in full or by its first three letters, in either language; null if none. */
export function monthNamed(name: string): number | null {
  const wanted = name.trim().toLowerCase()
  if (wanted.length < 3) return null
  for (const language of ['en', 'cy'] as const) {
    const found = months[language].findIndex(month => month.toLowerCase().startsWith(wanted))
    if (found >= 0) return found + 1
  }
  return null
}
