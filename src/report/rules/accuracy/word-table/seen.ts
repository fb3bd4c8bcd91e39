/** What is known of a file as a whole while its rows are read: by number what it says, and whose row is whose. */
import { latest, standing } from '../check.ts'
import { keyOf } from '../unit.ts'
import type { Against, Cell, ReadComment, UnreadRow } from './found.ts'

/** What is known of a file while its rows are read. */
export interface Seen {
  /** By number of the paragraph: how many comments on it were read so far. */
  readonly places: Map<number, number>
  /** By number of the paragraph: all that the file says of it. */
  readonly said: ReadonlyMap<number, ReadonlySet<string>>
  /** By id of a comment: the row, from 1, that is this comment's; a copy of the row is another's. */
  readonly owners: ReadonlyMap<number, number>
}

/** What a file says as a whole, before any of its rows is read. */
export const seenIn = (rows: readonly (readonly Cell[])[], against: Against): Seen => ({
  places: new Map(),
  said: wordsIn(rows),
  owners: ownersIn(rows, against),
})

/** Comments that the file once held, for it holds a later one, and that no row of it is any more. */
export const goneFrom = ({ owners }: Seen, read: readonly ReadComment[], against: Against): readonly UnreadRow[] => {
  const last = Math.max(0, ...owners.keys())
  const here = new Set([...owners.keys(), ...read.map(({ comment }) => comment)])
  return standing(against.comments).flatMap((comment): readonly UnreadRow[] => {
    const unit = against.units.find(({ address }) => keyOf(address) === keyOf(comment.address))
    if (!unit || comment.language !== against.language || comment.id > last || here.has(comment.id)) return []
    return [{ row: null, paragraph: unit.number, below: null, fault: 'gone', text: latest(comment).text }]
  })
}

/** The number of a paragraph as it stands in a cell, perhaps with that of a comment on it: `12`, `12/340`. */
export const reference = /^(?:[\p{L}.]{1,12}\s*)?(\d{1,6})(?:\s*\/\s*(\d{1,9}))?[.:)]?$/u

/** What the first cell of a row refers to: the number of its paragraph, and of its comment. */
export const referenceIn = (cells: readonly Cell[]) => reference.exec(cells[0]?.text.trim() ?? '')

/** The number of the paragraph that a row is about, or null. */
export const numberIn = (cells: readonly Cell[]): number | null => {
  const number = referenceIn(cells)?.[1]
  return number === undefined ? null : Number(number)
}

const wordsIn = (rows: readonly (readonly Cell[])[]): Seen['said'] => {
  const said = new Map<number, Set<string>>()
  for (const cells of rows) {
    const number = numberIn(cells) ?? 0
    const texts = [cells[3]?.text ?? '', ...cells.flatMap(({ remarks }) => remarks)].map(text => text.trim())
    said.set(number, new Set([...(said.get(number) ?? []), ...texts]))
  }
  return said
}

/** Of rows that carry the number of one comment, its own is the one that says what is kept, or else the first. */
const ownersIn = (rows: readonly (readonly Cell[])[], { comments }: Against): Seen['owners'] => {
  const owners = new Map<number, number>()
  for (const [at, cells] of rows.entries()) {
    const id = Number(referenceIn(cells)?.[2])
    const kept = comments.find(comment => comment.id === id)
    if (kept && (!owners.has(id) || cells[3]?.text.trim() === latest(kept).text)) owners.set(id, at + 1)
  }
  return owners
}
