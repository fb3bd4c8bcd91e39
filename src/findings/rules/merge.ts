/** Joins what two people made of one version of a passage, field by field. */
import type { Side } from './finding.ts'
import type { Details } from './passage.ts'
import type { Prose } from './prose.ts'

/** What rewording changes. */
export interface Reworded {
  readonly text: Prose
  readonly side: Side | null
  readonly details: Details
}

/** Both changes to a text in one, or null where they touch. */
export type MergeTexts = (base: string, mine: string, theirs: string) => string | null

/**
 * Mine and theirs in one: a field that only one of the two changed is as that one left it, and texts that both changed
 * are joined where the changes don't touch. Null where any field can't be joined.
 */
export const mergeReworded = (
  base: Reworded,
  mine: Reworded,
  theirs: Reworded,
  mergeTexts: MergeTexts,
): Reworded | null => {
  const en = mergeTexts(base.text.en, mine.text.en, theirs.text.en)
  const cy = mergeTexts(base.text.cy ?? '', mine.text.cy ?? '', theirs.text.cy ?? '')
  const side = ofThree(base.side, mine.side, theirs.side)
  const keys = new Set([base, mine, theirs].flatMap(({ details }) => Object.keys(details))) as Set<keyof Details>
  const details = [...keys].map(
    key => [key, ofThree(base.details[key], mine.details[key], theirs.details[key])] as const,
  )
  if (en === null || cy === null || !side || details.some(([, found]) => !found)) return null
  return {
    text: { en, cy: cy === '' ? null : cy },
    side: side.value,
    details: Object.fromEntries(
      details.flatMap(([key, found]) => (found?.value === undefined ? [] : [[key, found.value]])),
    ),
  }
}

const ofThree = <Value>(base: Value, mine: Value, theirs: Value): { readonly value: Value } | null => {
  const [was, own, other] = [base, mine, theirs].map(value => JSON.stringify(value))
  if (own === other || other === was) return { value: mine }
  return own === was ? { value: theirs } : null
}

/** Whether two say the same. */
export const saysTheSame = (a: Reworded, b: Reworded): boolean => printOf(a) === printOf(b)

const printOf = ({ text, side, details }: Reworded): string =>
  JSON.stringify([text.en, text.cy, side, Object.entries(details).toSorted(([a], [b]) => (a < b ? -1 : 1))])
