/** Who did something and when, in words. */
import { dayInWords } from '../../../../platform/pure/day-words.ts'
import type { Signed } from '../../../../platform/pure/signed.ts'
import type { Language } from '../../../../platform/pure/words.ts'

const time = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', timeZone: 'Europe/London' })

/** "Sam Okoro, 2 March 2012, 11:00"; the time alone where nobody is known. */
export const signedBy = (
  { names }: { readonly names: ReadonlyMap<number, string> },
  { at, by }: Signed,
  language: Language,
): string => {
  const name = by === null ? '' : (names.get(by) ?? '')
  const moment = `${dayInWords(at.toISOString().slice(0, 10), language)}, ${time.format(at)}`
  return name === '' ? moment : `${name}, ${moment}`
}
