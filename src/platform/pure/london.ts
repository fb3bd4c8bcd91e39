/** Moments as clocks in London show them: the time of England and Wales, summer and winter. */
import { dayInWords } from './day-words.ts'
import type { Day } from './days.ts'
import { daysBetween, isDay } from './days.ts'
import type { Language } from './words.ts'

const shown = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/London',
  dateStyle: 'short',
  timeStyle: 'short',
})

/** A day and a time such as `09:30`. */
export interface LondonTime {
  readonly day: Day
  readonly time: string
}

/** What clocks in London show at a moment, which is milliseconds since 1970. */
export const londonTime = (moment: number): LondonTime => {
  const [day = '', time = ''] = shown.format(moment).split(' ')
  return { day, time }
}

/** The day on which a moment falls by the clocks of London. */
export const londonDay = (at: Date): Day => londonTime(at.getTime()).day

/** "16 July 2012, 09:30": a moment as everybody is told it, by the clocks of London. */
export const momentInWords = (at: Date, language: Language): string => {
  const { day, time } = londonTime(at.getTime())
  return `${dayInWords(day, language)}, ${time}`
}

/**
 * The moment at which clocks in London show a day and a time, in milliseconds since 1970. The first of two where the
 * hour happens twice in autumn; null where it is left out in spring.
 */
export function momentInLondon({ day, time }: LondonTime): number | null {
  const clock = /^(\d\d):(\d\d)$/.exec(time)
  if (!clock || !isDay(day)) return null
  const [, hours, minutes] = clock
  const asUtc = daysBetween('1970-01-01', day) * 86_400_000 + Number(hours) * 3_600_000 + Number(minutes) * 60_000
  // London is at most an hour ahead, so one of the two shows the time; the earlier moment is tried first.
  for (const moment of [asUtc - 3_600_000, asUtc]) {
    const there = londonTime(moment)
    if (there.day === day && there.time === time) return moment
  }
  return null
}
