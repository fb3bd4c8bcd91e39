/** Whatever is withheld in a table stays withheld: every table that a reader could think possible is tried. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Cell, Counts } from './protect.ts'
import { protect } from './protect.ts'

const fewest = 5

/** A table with its row totals as the last column, as it is printed. */
const printed = (counts: Counts): readonly (readonly number[])[] =>
  counts.map(row => [...row, row.reduce((sum, value) => sum + value, 0)])

const has = (cells: readonly Cell[], row: number, column: number) =>
  cells.some(cell => cell.row === row && cell.column === column)

/** Every value that each withheld cell can have, as a reader works out who knows the labels and all column totals. */
const possible = (counts: Counts, { chosen, others }: ReturnType<typeof protect>): ReadonlyMap<string, Set<number>> => {
  const table = printed(counts)
  const settings = counts[0]?.length ?? 0
  const totals = Array.from({ length: settings }, (_, c) => counts.reduce((sum, row) => sum + (row[c] ?? 0), 0))
  const seen = new Map<string, Set<number>>()
  const range = (row: number, column: number): readonly [number, number] => {
    const value = table[row]?.[column] ?? 0
    if (has(chosen, row, column)) return [1, fewest - 1]
    if (has(others, row, column)) return [value >= fewest ? fewest : Math.min(value, 1), 40]
    return [value, value]
  }
  const cells = counts.map(() => Array.from({ length: settings }, () => 0))
  const keep = () => {
    for (const { row, column } of [...chosen, ...others]) {
      const own = cells[row] ?? []
      const value = column === settings ? own.reduce((sum, each) => sum + each, 0) : (own[column] ?? 0)
      const key = `${row}/${column}`
      seen.set(key, (seen.get(key) ?? new Set()).add(value))
    }
  }
  const fill = (at: number, left: readonly number[]): void => {
    const [row, column] = [Math.floor(at / settings), at % settings]
    if (row === counts.length) {
      if (left.every(each => each === 0)) keep()
      return
    }
    const own = cells[row] ?? []
    const [low, high] = range(row, column)
    for (let value = low; value <= Math.min(high, left[column] ?? 0); value++) {
      own[column] = value
      if (column === settings - 1) {
        const total = own.reduce((sum, each) => sum + each, 0)
        const [least, most] = range(row, settings)
        if (total < least || total > most) continue
      }
      fill(
        at + 1,
        left.map((each, c) => (c === column ? each - value : each)),
      )
    }
    own[column] = 0
  }
  fill(0, totals)
  return seen
}

/** Small counts of a table, each a cell that somebody may choose to withhold. */
const smallCells = (counts: Counts): readonly Cell[] =>
  printed(counts).flatMap((cells, row) =>
    cells.flatMap((value, column) => (value > 0 && value < fewest ? [{ row, column }] : [])),
  )

const tables = fc
  .record({ rows: fc.integer({ min: 1, max: 4 }), settings: fc.integer({ min: 1, max: 2 }) })
  .chain(({ rows, settings }) =>
    fc.array(fc.array(fc.integer({ min: 0, max: 7 }), { minLength: settings, maxLength: settings }), {
      minLength: rows,
      maxLength: rows,
    }),
  )

test('of any table, and any choice of its small counts, no withheld cell can be worked out', () => {
  fc.assert(
    fc.property(tables, fc.array(fc.boolean(), { minLength: 12, maxLength: 12 }), (counts, picks) => {
      const chosen = smallCells(counts).filter((_, i) => picks[i])
      const protection = protect(counts, chosen, fewest)
      const values = possible(counts, protection)
      for (const { row, column } of [...protection.chosen, ...protection.others])
        if (protection.open.length === 0) expect(values.get(`${row}/${column}`)?.size).toBeGreaterThan(1)
      for (const { row, column } of protection.chosen)
        if (!has(protection.open, row, column)) expect(values.get(`${row}/${column}`)?.size).toBeGreaterThan(1)
    }),
    { numRuns: 300 },
  )
})

test('what is said to be open can be worked out, even were the whole table withheld', () => {
  fc.assert(
    fc.property(tables, counts => {
      const chosen = smallCells(counts)
      const { open } = protect(counts, chosen, fewest)
      if (open.length === 0) return
      const all = printed(counts).flatMap((cells, row) => cells.map((_, column) => ({ row, column })))
      const others = all.filter(({ row, column }) => !has(chosen, row, column))
      const values = possible(counts, { chosen, others, open })
      for (const { row, column } of open) expect(values.get(`${row}/${column}`)?.size).toBe(1)
    }),
    { numRuns: 150 },
  )
})

test('nothing is withheld where nobody chose anything', () => {
  expect(protect([[3, 4]], [], fewest)).toEqual({ chosen: [], others: [], open: [] })
})

test('one small cell takes the three that stand with it on two rows and two columns', () => {
  const counts = [
    [20, 2],
    [30, 10],
    [40, 12],
  ]
  const { chosen, others } = protect(counts, [{ row: 0, column: 1 }], fewest)
  expect(chosen).toEqual([{ row: 0, column: 1 }])
  expect(others).toHaveLength(3)
  expect(others).toContainEqual({ row: 0, column: 0 })
  expect(others).toContainEqual({ row: 1, column: 1 })
})

test('a single group is everybody, and can’t be withheld', () => {
  expect(protect([[3]], [{ row: 0, column: 0 }], fewest).open).toEqual([{ row: 0, column: 0 }])
})
