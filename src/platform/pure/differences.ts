/** What differs between two versions of a text, as a page shows it. */

/** A stretch of text that stayed, that came, or that went. */
export interface Stretch {
  readonly text: string
  readonly how: 'same' | 'added' | 'removed'
}
