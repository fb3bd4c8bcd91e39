/** What a table that comes back is read against, and what is found in it. */
import type { Language } from '../../../../platform/pure/words.ts'
import type { Comment, CommentKind } from '../check.ts'
import type { Unit } from '../unit.ts'
import type { en } from '../word-table.words.ts'

/** A cell as it is read: its text, and the remarks beside it. */
export interface Cell {
  readonly text: string
  readonly remarks: readonly string[]
  readonly hasPicture?: boolean
}

/** What a file is read against. */
export interface Against {
  readonly units: readonly Unit[]
  /** Of every language and state: a comment that was withdrawn is not brought back by an old file. */
  readonly comments: readonly Comment[]
  readonly language: Language
}

export type RowFault = keyof (typeof en)['faults']
export type RowNote = keyof (typeof en)['notes']

/** A comment that was read: new, changed since it was kept, or the same as is kept already. */
export interface ReadComment {
  readonly state: 'new' | 'changed' | 'same'
  /** The row of the file, counted from 1 over all its tables. */
  readonly row: number
  readonly unit: Unit
  readonly kind: CommentKind | null
  readonly text: string
  /** The comment that it changes, or is. */
  readonly comment: number | null
  /** By which the same row is known again; null where that is another comment's already. */
  readonly wordRow: string | null
  readonly notes: readonly RowNote[]
}

/** What could not be taken as a comment, with its words, so that nobody has to look for them. */
export interface UnreadRow {
  /** Null for what stands outside of tables, or no longer in the file. */
  readonly row: number | null
  /** The number of the paragraph that it is about, where that is known. */
  readonly paragraph: number | null
  /** Where it is not: the number in the nearest row above, by which the row is found. */
  readonly below: number | null
  readonly fault: RowFault
  readonly text: string
}

/** What a table says. */
export interface ReadTable {
  readonly comments: readonly ReadComment[]
  readonly unread: readonly UnreadRow[]
}

/** A row of which nothing need be said. */
export const nothing: ReadTable = { comments: [], unread: [] }
