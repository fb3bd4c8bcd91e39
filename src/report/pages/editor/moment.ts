/** A moment as the pages of a report's authors say it: the day in words, and the time. */
import { dayInWords } from '../../../platform/pure/day-words.ts'
import type { Language } from '../../../platform/pure/words.ts'

export const momentIn = (at: Date, language: Language): string =>
  `${dayInWords(at.toISOString().slice(0, 10), language)}, ${at.toISOString().slice(11, 16)}`
