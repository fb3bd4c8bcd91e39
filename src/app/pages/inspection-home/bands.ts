/** How a comment is read from a score, and whether its edges are confirmed. */
import type { Bands } from '../../../framework/rules/bands.ts'
import type { Language } from '../../../platform/pure/words.ts'
import type { en } from '../inspection-home.words.ts'

export interface BandsView {
  readonly lines: readonly string[]
  readonly unconfirmed: boolean
  /** Why the edges are what they are, as the framework says it. */
  readonly note: string
}

/** Each comment with its lower edge, the last with its upper one. */
export function bandsView({ bands, provenance }: Bands, words: typeof en, language: Language): BandsView {
  return {
    lines: bands.map(({ label, from }, i) => {
      const above = bands[i - 1]
      return from === 0 && above ? words.bandBelow(label[language], above.from) : words.bandFrom(label[language], from)
    }),
    unconfirmed: provenance.kind === 'unconfirmed',
    note: provenance.note ?? '',
  }
}
