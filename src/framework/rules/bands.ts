/** The comments beside scores, such as that of 75% and over. */
import type { Words } from '../../platform/pure/words.ts'
import type { Provenance } from './source.ts'

export interface Bands {
  readonly rounding: 'half-up'
  /** From the highest edge to the lowest; the last one starts at 0. */
  readonly bands: readonly Band[]
  /** Where a report prints the comment. */
  readonly printedFor: readonly ('theme' | 'section' | 'criterion')[]
  readonly provenance: Provenance
}

/** The comment beside a score: it holds from `from` (a whole percentage, included) up to the next band's `from`. */
export interface Band {
  readonly id: string
  /** The framework's own word, such as that of 75% and over. */
  readonly label: Words
  /** The label in a sentence. */
  readonly phrase: Words
  readonly from: number
  /** Other words for it in papers of the time, for import. */
  readonly synonyms: readonly string[]
}
