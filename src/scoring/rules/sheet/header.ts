/** Finding the columns of a table by their names, whatever their order. */
import type { RowProblem } from './problem.ts'
import { cellProblem, rowProblem } from './problem.ts'

/** Where each column wanted stands, from 0, and how many cells a row has. */
export interface Columns {
  readonly at: ReadonlyMap<string, number>
  readonly width: number
}

/** A column to look for: its name, and any other names that it goes by. */
export type Wanted = readonly [name: string, ...otherNames: string[]]

/**
 * The places of the columns wanted; other columns are left alone.
 * @returns the places found, and a problem for each column that is missing or stands there twice
 */
export function readHeader(
  cells: readonly string[],
  line: number,
  wanted: readonly Wanted[],
): { columns: Columns; problems: readonly RowProblem[] } {
  const names = cells.map(cell => cell.trim().toLowerCase())
  const at = new Map<string, number>()
  const problems: RowProblem[] = []
  for (const [name, ...others] of wanted) {
    const spellings = [name, ...others].map(each => each.toLowerCase())
    const places = names.flatMap((each, place) => (spellings.includes(each) ? [place] : []))
    if (places[0] !== undefined) at.set(name, places[0])
    if (places.length === 0) {
      const found = cells.map(cell => cell.trim()).join(', ')
      problems.push(
        rowProblem(line, `there is no column "${name}"; the first row should name it, and it says: ${found}`),
      )
    }
    for (const again of places.slice(1))
      problems.push(cellProblem(line, name, cells[again] ?? '', 'this column stands here twice; remove one of them'))
  }
  return { columns: { at, width: cells.length }, problems }
}

/** A problem where a row has more or fewer cells than the header names. */
export const wrongWidth = ({ width }: Columns, cells: readonly string[], line: number): RowProblem | null =>
  cells.length === width
    ? null
    : rowProblem(
        line,
        `this row has ${cells.length} ${cells.length === 1 ? 'cell' : 'cells'} and the first row names ${width}; look for a missing or an extra separator`,
      )
