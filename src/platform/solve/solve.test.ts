/** The solver: exact, the same every time, plain about what can't be, and never in anybody's way. */
import { expect, test } from 'vitest'
import type { IntegerProgram } from '../pure/integer-program.ts'
import { solve } from './solve.ts'

const dearest = (rows: IntegerProgram['rows']): IntegerProgram => ({
  unknowns: [
    { name: 'apples', least: 0, most: 10 },
    { name: 'pears', least: 0, most: 10 },
  ],
  rows,
  cost: [
    [-3, 'apples'],
    [-2, 'pears'],
  ],
})

test('it finds the best whole numbers, where rounding the best fractions would not', async () => {
  const weight = { terms: [[2, 'apples'] as const, [2, 'pears'] as const], least: null, most: 7 }
  expect(await solve(dearest([weight]))).toEqual({ kind: 'best', values: new Map([['apples', 3]]) })
})

test('it says when there are none', async () => {
  const row = (least: number | null, most: number | null) => ({ terms: [[1, 'apples'] as const], least, most })
  expect(await solve(dearest([row(4, null), row(null, 3)]))).toEqual({ kind: 'none' })
})

test('a row that names nothing known is our own fault', async () => {
  await expect(solve(dearest([{ terms: [[1, 'plums']], least: 0, most: 1 }]))).rejects.toThrow('plums')
})

test('nothing to find is found', async () => {
  expect(await solve({ unknowns: [], rows: [], cost: [] })).toEqual({ kind: 'best', values: new Map() })
})
