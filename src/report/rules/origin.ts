/** Where each block of a report comes from; told beside the document, which holds only what its readers see. */
import type { Shown } from '../../findings/rules/depend.ts'
import type { Document } from './document.ts'

/** Where a block comes from. */
export type Origin =
  /** Somebody wrote it: a paragraph, counted from 0, of a passage; null for a text that is no passage yet. */
  | { readonly from: 'passage'; readonly passage: number | null; readonly paragraph: number }
  /** Several people's texts in one block: the passage of each item of a list, or of each row of a table. */
  | { readonly from: 'passages'; readonly passages: readonly (number | null)[] }
  /** The figures that are in it, which depend on answers; none for what depends on the sample alone. */
  | { readonly from: 'figures'; readonly shown: Shown }
  /** The framework's own words, or those of every report. */
  | { readonly from: 'framework' }

/** By id of a part: the origin of each of its blocks, in their order. */
export type Origins = Readonly<Record<string, readonly Origin[]>>

/** A report with the origins of its blocks. */
export interface Composed {
  readonly document: Document
  readonly origins: Origins
}

/** The passages that a block is made of: of one item or row, counted from 0, where it has several; none for others. */
export const passagesBehind = (origins: Origins, part: string, block: number, item?: number): readonly number[] => {
  const origin = origins[part]?.[block]
  if (origin?.from === 'passage') return origin.passage === null ? [] : [origin.passage]
  if (origin?.from !== 'passages') return []
  const all = item === undefined ? origin.passages : [origin.passages[item] ?? null]
  return all.filter(passage => passage !== null)
}

/** One place in a report: a block of a part, and the item or row of it where it has several, counted from 0. */
export interface BlockPlace {
  readonly part: string
  readonly block: number
  readonly item: number | null
}

/** Where a passage is read, in the order of the report. */
export const placesOf = (origins: Origins, passage: number): readonly BlockPlace[] =>
  Object.entries(origins).flatMap(([part, blocks]) =>
    blocks.flatMap((origin, block): readonly BlockPlace[] => {
      if (origin.from === 'passage') return origin.passage === passage ? [{ part, block, item: null }] : []
      if (origin.from !== 'passages') return []
      return origin.passages.flatMap((each, item) => (each === passage ? [{ part, block, item }] : []))
    }),
  )
