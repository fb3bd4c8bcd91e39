/** Comments written into a Word table: what a table that comes back says of which paragraph. */
import type { Against, Cell, ReadComment, ReadTable, RowFault, UnreadRow } from './found.ts'
import { isFurniture, isOurs } from './ours.ts'
import { readRow } from './row.ts'
import { goneFrom, numberIn, seenIn } from './seen.ts'

/** Reads the rows of a file that came back, and what stands outside of its tables. */
export function readTable(
  file: {
    readonly rows: readonly (readonly Cell[])[]
    readonly outside: string
    readonly remarks: readonly string[]
    readonly hasPicture?: boolean
  },
  against: Against,
): ReadTable {
  const comments: ReadComment[] = []
  const unread: UnreadRow[] = []
  const seen = seenIn(file.rows, against)
  let below: number | null = null
  for (const [at, cells] of file.rows.entries()) {
    if (isFurniture(cells)) continue
    const read = readRow(cells, { row: at + 1, below }, against, seen)
    comments.push(...read.comments)
    unread.push(...read.unread)
    const number = numberIn(cells)
    if (against.units.some(unit => unit.number === number)) below = number
  }
  const outside = (fault: RowFault, text: string) =>
    unread.push({ row: null, paragraph: null, below: null, fault, text })
  const strange = file.outside.split('\n').filter(line => line.trim() !== '' && !isOurs(line))
  for (const text of [...strange, ...file.remarks]) outside('outside', text)
  if (file.hasPicture === true) outside('picture', '')
  return { comments, unread: [...unread, ...goneFrom(seen, comments, against)] }
}
