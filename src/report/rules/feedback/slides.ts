/** The same document as slides for the meeting: a part to a slide, or to several where it has more than can be read. */
import { plain } from '../../../findings/rules/prose.ts'
import type { Block, Document, Passage } from '../document.ts'
import { cy, en } from './feedback.words.ts'

/** One slide. */
export interface Slide {
  readonly title: string
  readonly blocks: readonly Block[]
  /** Where the numbers of its numbered list begin. */
  readonly start: number
}

// What a slide of 16 by 9 holds in letters that are read from the back of a room.
const most = 520
const itemsAtMost = 4
const line = 70

/** A piece of a slide that can't be divided, with what room it takes. */
interface Chunk {
  readonly block: Block
  readonly room: number
  /** The number of its first item; 1 where it has none. */
  readonly start: number
}

/** Every slide after the first, which is the title. Nothing of the document is left out. */
export function slidesOf({ parts, language }: Pick<Document, 'parts' | 'language'>): readonly Slide[] {
  const words = language === 'cy' ? cy : en
  return parts.flatMap(({ title, blocks }) => {
    const filled = fill(blocks.flatMap(chunksOf))
    return filled.map((chunks, place) => ({
      title: words.slide(title, place + 1, filled.length),
      blocks: chunks.map(({ block }) => block),
      start: chunks[0]?.start ?? 1,
    }))
  })
}

/** Chunks on as few slides as hold them, in their order. */
function fill(chunks: readonly Chunk[]): readonly (readonly Chunk[])[] {
  const slides: Chunk[][] = []
  let room = 0
  for (const chunk of chunks) {
    const slide = slides.at(-1)
    if (!slide || room + chunk.room > most) {
      slides.push([chunk])
      room = chunk.room
    } else {
      slide.push(chunk)
      room += chunk.room
    }
  }
  return slides
}

function chunksOf(block: Block): readonly Chunk[] {
  if (block.kind === 'numbered' || block.kind === 'list') return listChunks(block)
  return [{ block, room: roomOf(block), start: 1 }]
}

function listChunks(block: Extract<Block, { kind: 'numbered' | 'list' }>): readonly Chunk[] {
  const groups: Passage[][] = []
  for (const item of block.items) {
    const group = groups.at(-1)
    const room = (group ?? []).reduce((sum, each) => sum + lengthOf(each), 0)
    if (group && group.length < itemsAtMost && room + lengthOf(item) <= most) group.push(item)
    else groups.push([item])
  }
  let start = 1
  return groups.map(items => {
    // A list fills its slide, so that the numbers of the next one go on where these end.
    const chunk = { block: { ...block, items }, room: most, start }
    start += items.length
    return chunk
  })
}

const lengthOf = ({ pieces }: Passage): number => plain(pieces).length

// A chart with its table has a slide of its own; a score takes a third of one, a row of a table about a line of text.
const roomOf = (block: Block): number => {
  if (block.kind === 'chart') return most
  if (block.kind === 'table') return Math.min(most, line * (block.table.rows.length + 2))
  if (block.kind === 'score') return most / 3
  return 'text' in block && typeof block.text === 'object' ? lengthOf(block.text) : 60
}
