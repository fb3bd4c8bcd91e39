/** What became of a block since the draft was sent: its text now, and the passages in which it is changed. */
import type { Block } from '../document.ts'
import type { BlockPlace, Composed, Origin } from '../origin.ts'
import { passagesBehind, placesOf } from '../origin.ts'
import type { Address } from './unit.ts'
import { textAt } from './unit.ts'

export interface TextNow {
  readonly before: string
  /** Null where nothing stands in its place any more. */
  readonly now: string | null
  readonly changed: boolean
  /** The passages that it is made of: none for what the framework says, or what is counted. */
  readonly passages: readonly number[]
}

/**
 * The text of a block as it was sent beside the text that stands in its place now. A written block is followed by its
 * passage wherever it has moved; a figure by what it shows; anything else by its place in its part.
 */
export const textNow = (sent: Composed, now: Composed, address: Address): TextNow => {
  const before = textAt(sent.document, address) ?? ''
  const found = placeNow(sent, now, address)
  const text = found && textAt(now.document, found)
  const passages =
    address.block === null ? [] : passagesBehind(sent.origins, address.part, address.block, address.item ?? undefined)
  return { before, now: text, changed: text !== before, passages: [...new Set(passages)] }
}

const placeNow = (sent: Composed, now: Composed, address: Address): Address | null => {
  const { part, block, item } = address
  if (block === null) return address
  const origin = sent.origins[part]?.[block]
  if (origin?.from === 'passage' && origin.passage !== null)
    return paragraphOf(now, placesOf(now.origins, origin.passage), origin.paragraph)
  if (origin?.from === 'passages' && item !== null) {
    const passage = origin.passages[item] ?? null
    if (passage !== null) return placesOf(now.origins, passage)[0] ?? null
  }
  if (origin?.from === 'figures') {
    const at = (now.origins[part] ?? []).findIndex(other => isOf(other, origin.shown.id))
    return at < 0 ? null : { part, block: at, item }
  }
  return likeIt(sent, now, address)
}

/** The same paragraph of a passage, or its last one where there are fewer now. */
const paragraphOf = (now: Composed, places: readonly BlockPlace[], paragraph: number): Address | null => {
  const same = places.find(({ part, block }) => {
    const origin = now.origins[part]?.[block]
    return origin?.from === 'passage' && origin.paragraph === paragraph
  })
  return same ?? places.at(-1) ?? null
}

const isOf = (origin: Origin, shown: string): boolean => origin.from === 'figures' && origin.shown.id === shown

/** What nobody wrote: the block of the same words in its part, else the one of its kind at its place. */
const likeIt = (sent: Composed, now: Composed, address: Address): Address | null => {
  const blocksOf = ({ document }: Composed): readonly Block[] =>
    document.parts.find(({ id }) => id === address.part)?.blocks ?? []
  const before = textAt(sent.document, address)
  const at = blocksOf(now).findIndex((_, block) => textAt(now.document, { ...address, block }) === before)
  if (at >= 0) return { ...address, block: at }
  const kind = blocksOf(sent)[address.block ?? -1]?.kind
  return blocksOf(now)[address.block ?? -1]?.kind === kind ? address : null
}
