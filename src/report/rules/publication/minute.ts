/** Reading the time of day that somebody types, and the minute that it means. */
import type { Day } from '../../../platform/pure/days.ts'
import { momentInLondon } from '../../../platform/pure/london.ts'

/** Why a minute can't be that of publication. */
export type MinuteFault = 'not-a-time' | 'no-such-time' | 'not-ahead' | 'too-far'

/** A year and a day: what lies further off is a slip of the pen. */
const furthest = 366 * 86_400_000

/** "09:30" from 9:30, 9.30, 0930, 9am or 2:15 pm; null where it is no time of day. */
export function timeTyped(typed: string): string | null {
  const found = /^(\d{1,2})(?:[:.]?(\d{2}))?\s*([ap]\.?m\.?)?$/i.exec(typed.trim())
  if (!found) return null
  const [, hours = '', minutes, half] = found
  if (minutes === undefined && half === undefined) return null
  const hour = half === undefined ? Number(hours) : inHalf(Number(hours), half)
  if (hour === null || hour > 23 || Number(minutes ?? 0) > 59) return null
  return `${String(hour).padStart(2, '0')}:${minutes ?? '00'}`
}

const inHalf = (hour: number, half: string): number | null =>
  hour < 1 || hour > 12 ? null : (hour % 12) + (half.toLowerCase().startsWith('p') ? 12 : 0)

/** The moment of publication, in milliseconds since 1970, from what was typed; `now` in the same. */
export function minuteOf(
  day: Day,
  typed: string,
  now: number,
): { readonly moment: number } | { readonly fault: MinuteFault } {
  const time = timeTyped(typed)
  if (time === null) return { fault: 'not-a-time' }
  const moment = momentInLondon({ day, time })
  if (moment === null) return { fault: 'no-such-time' }
  if (moment <= now) return { fault: 'not-ahead' }
  return moment - now > furthest ? { fault: 'too-far' } : { moment }
}
