/** Shares that somebody typed by hand where a figure would have been counted. Told to whoever publishes, never refused. */
import type { Kind, Passage } from '../../../findings/rules/passage.ts'
import { formOf } from '../../../findings/rules/passage.ts'
import { quoted, typedFractions, typedShares } from '../../../findings/rules/typed-figures.ts'
import type { Words } from '../../../platform/pure/words.ts'
import type { Lack } from './lack.ts'
import { passageWords } from './place.ts'

/** The kinds that speak of what was found in the cases; an example is of one case, and a part may tell of anything. */
const ofFindings: readonly Kind[] = ['finding', 'foreword', 'introduction', 'commentary', 'recommendation']

/** A remark for each passage with such shares; a quotation is somebody's own words, and stays as they are. */
export function* typedByHand(passages: readonly Passage[]): Generator<Lack> {
  for (const passage of passages) {
    const { text, details } = passage.latest
    if (!ofFindings.includes(passage.kind) || formOf(details) === 'quotation') continue
    const shares = [text.en, text.cy ?? ''].flatMap(each => [...typedShares(each), ...typedFractions(each)])
    if (shares.length > 0)
      yield {
        check: 'figures',
        weight: 'remark',
        place: passageWords(passage),
        where: { at: 'passage', passage: passage.id },
        message: notCounted(quoted(shares)),
      }
  }
}

const notCounted = (shares: string): Words => ({
  en: `Typed by hand: ${shares}. What is counted from the answers is better written as a reference between braces, such as {4.2b}, which never goes stale.`,
  cy: `Teipiwyd â llaw: ${shares}. Gwell ysgrifennu’r hyn a gyfrifir o’r atebion fel cyfeiriad rhwng bachau, megis {4.2b}, na fydd byth yn hen.`,
})
