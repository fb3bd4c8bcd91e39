/** What of a draft can be commented on: its parts, blocks and items, each with an address and a number to speak of it by. */
import { plain } from '../../../findings/rules/prose.ts'
import { chartTable } from '../../../platform/pure/chart.ts'
import type { Block, Document } from '../document.ts'

/** A place in a frozen document, counted from 0: a whole part where `block` is null, a whole block where `item` is. */
export interface Address {
  readonly part: string
  readonly block: number | null
  readonly item: number | null
}

/** One thing to comment on. */
export interface Unit {
  /** From 1 in the order of the document: printed beside it on the page, in print and in Word. */
  readonly number: number
  readonly address: Address
  /** The title of the part that it is in. */
  readonly part: string
  /** Its words as they were sent. */
  readonly text: string
}

/** Everything that can be commented on, in the order in which it is read. */
export const unitsOf = (document: Document): readonly Unit[] =>
  document.parts
    .flatMap(({ id, title, blocks }) => [
      { address: { part: id, block: null, item: null }, part: title, text: title },
      ...blocks.flatMap((block, at) =>
        textsOf(block).map(({ item, text }) => ({ address: { part: id, block: at, item }, part: title, text })),
      ),
    ])
    .map((unit, at) => ({ ...unit, number: at + 1 }))

/** An address as one word, by which it is found among others. */
export const keyOf = ({ part, block, item }: Address): string => [part, block ?? '', item ?? ''].join('/')

/** The unit at an address, or null. */
export const unitAt = (units: readonly Unit[], address: Address): Unit | null =>
  units.find(unit => keyOf(unit.address) === keyOf(address)) ?? null

/** The words at an address, or null where the document has none there. */
export const textAt = (document: Document, { part, block, item }: Address): string | null => {
  const found = document.parts.find(({ id }) => id === part)
  if (!found) return null
  if (block === null) return found.title
  const one = found.blocks[block]
  return one ? (textsOf(one).find(each => each.item === item)?.text ?? null) : null
}

interface Piece {
  readonly item: number | null
  readonly text: string
}

const whole = (text: string): readonly Piece[] => [{ item: null, text }]
const each = (texts: readonly string[]): readonly Piece[] => texts.map((text, item) => ({ item, text }))
const rows = (caption: string, lines: readonly (readonly string[])[]): string =>
  [caption, ...lines.map(cells => cells.join(' | '))].join('\n')

/** The pieces of a block that stand for themselves. */
const textsOf = (block: Block): readonly Piece[] => {
  switch (block.kind) {
    case 'heading':
      return whole(block.text)
    case 'paragraph':
    case 'quotation':
    case 'note':
      return whole(plain(block.text.pieces))
    case 'list':
    case 'numbered':
      return each(block.items.map(({ pieces }) => plain(pieces)))
    case 'signature':
      return whole(block.lines.map(({ pieces }) => plain(pieces)).join('\n'))
    case 'table':
      return whole(rows(block.table.caption, [block.table.head, ...block.table.rows]))
    case 'chart': {
      const { caption, head, rows: lines } = chartTable(block.plan)
      return whole(rows(caption, [head, ...lines]))
    }
    case 'score': {
      const { title, description, scoreLabel, score, commentLabel, comment } = block.box
      const said = [
        title,
        description,
        `${scoreLabel}: ${score}`,
        comment === null ? null : `${commentLabel}: ${comment}`,
      ]
      return whole(said.filter(line => line !== null).join('\n'))
    }
    case 'image':
      return block.image.alternative === null ? [] : whole(plain(block.image.alternative.pieces))
    case 'glossary':
      return each(block.entries.map(({ term, meaning }) => `${term}: ${meaning}`))
  }
}
