/** How proposed findings are worded, beyond the phrases of each question. */
import type { Words } from '../../platform/pure/words.ts'
import type { Phrases } from './question.ts'
import type { Provenance } from './source.ts'

/** How proposed findings are worded, beyond the phrases of each question. */
export interface Phrasing {
  readonly topics: readonly Topic[]
  /** How a question goes on in a sentence that another one began, such as "was on time in {share}"; by its id. */
  readonly then: Readonly<Record<string, Phrases>>
  /** What is added to a share of one setting, such as "in custody"; by the setting. */
  readonly settings: Readonly<Record<string, Words>>
  readonly provenance: Provenance
}

/** What a report says together in one finding: a sentence for each list of shares, the first of which decides its side. */
export interface Topic {
  readonly id: string
  readonly sentences: readonly (readonly Share[])[]
  /** Where only so many of the shares are said: those with most cases on the side spoken of. */
  readonly most?: number
}

/** A share of the answers: those to one question, in one setting or in all, as `1.2.6a custody` writes it. */
export interface Share {
  readonly question: string
  /** A value of the attribute by which the framework splits; null for all cases. */
  readonly setting: string | null
}
