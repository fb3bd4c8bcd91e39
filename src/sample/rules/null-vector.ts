/** The one piece of linear algebra that balanced sampling needs. */

// Below this share of the largest entry a pivot is rounding error of doubles, not a direction.
const NEGLIGIBLE = 1e-10

/**
 * A direction in which a balanced walk may move: u, not all zeros, with `rows` · u = 0.
 *
 * @param rows equations of equal length `unknowns`, with fewer equations than unknowns; not changed
 * @returns `unknowns` numbers, by Gauss-Jordan elimination with partial pivoting
 */
export const nullVector = (rows: readonly (readonly number[])[], unknowns: number): number[] => {
  const matrix: Float64Array[] = rows.map(row => Float64Array.from(row))
  const scale = Math.max(1e-300, ...matrix.map(row => row.reduce((most, entry) => Math.max(most, Math.abs(entry)), 0)))
  const pivots: number[] = []
  let free = -1
  for (let column = 0; column < unknowns; column++) {
    const rank = pivots.length
    const best = rowOfLargest(matrix, rank, column)
    if (best < 0 || Math.abs(matrix[best]?.[column] ?? 0) <= NEGLIGIBLE * scale) {
      free = column
      break
    }
    ;[matrix[rank], matrix[best]] = [matrix[best] as Float64Array, matrix[rank] as Float64Array]
    eliminate(matrix, rank, column)
    pivots.push(column)
  }
  const direction = new Array<number>(unknowns).fill(0)
  direction[free] = 1
  pivots.forEach((column, row) => (direction[column] = -(matrix[row]?.[free] ?? 0)))
  return direction
}

const rowOfLargest = (matrix: readonly Float64Array[], from: number, column: number): number => {
  let best = -1
  for (let row = from; row < matrix.length; row++) {
    if (best < 0 || Math.abs(matrix[row]?.[column] ?? 0) > Math.abs(matrix[best]?.[column] ?? 0)) best = row
  }
  return best
}

const eliminate = (matrix: readonly Float64Array[], pivotRow: number, column: number): void => {
  const pivot = matrix[pivotRow] as Float64Array
  const divisor = pivot[column] as number
  for (let at = 0; at < pivot.length; at++) pivot[at] = (pivot[at] as number) / divisor
  for (const [index, row] of matrix.entries()) {
    const factor = row[column] as number
    if (index === pivotRow || factor === 0) continue
    for (let at = 0; at < row.length; at++) row[at] = (row[at] as number) - factor * (pivot[at] as number)
  }
}
