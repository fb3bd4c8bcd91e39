/** What is wrong with a row of a table of answers or cases, said so that its owner can put it right. */

export interface RowProblem {
  /** Counted from 1, the header being line 1. */
  readonly line: number
  /** The column's name; null where the fault is the whole row's. */
  readonly column: string | null
  /** What the cell holds, shortened; null where there is no cell. */
  readonly value: string | null
  readonly reason: string
}

/** Nothing is wrong; one shared list, since most rows are sound. */
export const sound: readonly RowProblem[] = []

// Long enough to find the cell by, short enough for a line of a terminal.
const LONGEST_VALUE = 60

/** A fault of one cell. */
export const cellProblem = (line: number, column: string, cell: string, reason: string): RowProblem => ({
  line,
  column,
  value: cell.length > LONGEST_VALUE ? `${cell.slice(0, LONGEST_VALUE - 1)}…` : cell,
  reason,
})

/** A fault of a whole row, or of the file where `line` is 1. */
export const rowProblem = (line: number, reason: string): RowProblem => ({ line, column: null, value: null, reason })
