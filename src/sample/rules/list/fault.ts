/** What is wrong with a case list, said so that whoever wrote it can put it right. */
import type { Words } from '../../../platform/pure/words.ts'

export interface ListFault {
  /** Counted from 1, the headings being line 1. */
  readonly line: number
  /** The column as its heading says it; null where the fault is the whole row's. */
  readonly column: string | null
  /** What the cell holds, shortened; null where there is no cell. */
  readonly value: string | null
  readonly reason: Words
}

// Long enough to find the cell by, short enough for a line of a table.
const LONGEST_VALUE = 60

/** A fault of one cell. */
export const cellFault = (line: number, column: string, cell: string, reason: Words): ListFault => ({
  line,
  column,
  value: cell.length > LONGEST_VALUE ? `${cell.slice(0, LONGEST_VALUE - 1)}…` : cell,
  reason,
})

/** A fault of a whole row, or of the file where `line` is 1. */
export const rowFault = (line: number, reason: Words): ListFault => ({ line, column: null, value: null, reason })
