/** Who did something and when, in words. */
import { momentInWords } from '../../../../platform/pure/london.ts'
import type { Signed } from '../../../../platform/pure/signed.ts'
import type { Language } from '../../../../platform/pure/words.ts'

/** "Sam Okoro, 2 March 2012, 11:00"; the time alone where nobody is known. */
export const signedBy = (
  { names }: { readonly names: ReadonlyMap<number, string> },
  { at, by }: Signed,
  language: Language,
): string => {
  const name = by === null ? '' : (names.get(by) ?? '')
  const moment = momentInWords(at, language)
  return name === '' ? moment : `${name}, ${moment}`
}
