/** What people write into findings and reports: prose with live figures, in one language or two. */
import type { Language } from '../../platform/pure/words.ts'
import type { Tally } from '../../platform/pure/proportion.ts'

/** A text that may still lack its Welsh. Between braces stand references to figures: see `figure.ts`. */
export interface Prose {
  readonly en: string
  readonly cy: string | null
}

/** A figure in its place in a text, with what it was read from, so that a reader of the data can follow it. */
export interface Figure {
  readonly figure: string
  /** The reference, such as `4.2b` or `below 4.3 community`. */
  readonly of: string
  /** Its counts; null for a comment, which has none of its own. */
  readonly counts: Tally | null
}

/** A piece of a text whose references have been resolved. */
export type Piece = string | Figure

/** The words alone. */
export const plain = (pieces: readonly Piece[]): string =>
  pieces.map(piece => (typeof piece === 'string' ? piece : piece.figure)).join('')

/** The text in a language, with the language that it is really in: English stands in for Welsh that is missing. */
export const inLanguage = (prose: Prose, language: Language): { readonly text: string; readonly language: Language } =>
  language === 'cy' && prose.cy !== null ? { text: prose.cy, language } : { text: prose.en, language: 'en' }
