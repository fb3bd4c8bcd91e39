/** A text as it was sent beside the text that stands there now, with what was taken out and put in. */
import { diffWordsWithSpace } from 'diff'

/** A run of words that is the same in both, or only in one. */
export interface Run {
  readonly text: string
  readonly kind: 'same' | 'out' | 'put'
}

/** The runs of both texts, in order. */
export const differenceOf = (before: string, after: string): readonly Run[] =>
  diffWordsWithSpace(before, after).map(({ value, added, removed }) => ({
    text: value,
    kind: added ? 'put' : removed ? 'out' : 'same',
  }))
