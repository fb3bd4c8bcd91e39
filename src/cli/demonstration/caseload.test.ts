/** A generated list is the same for its seed, sound where it is tidy, and has just the faults that it says. */
import { expect, test } from 'vitest'
import { shippedFramework } from '../../../test/make/listed.ts'
import { readXlsx } from '../../platform/xlsx/read.ts'
import { listReader } from '../../sample/rules/list/read.ts'
import type { ReadList } from '../../sample/rules/list/read.ts'
import { caseloadBytes } from './caseload-file.ts'
import { makeCaseload, readCaseloadShape } from './caseload.ts'

const shape = await readCaseloadShape()
const wanted = { cases: 250, seed: 'a test' }

const read = async (bytes: Uint8Array): Promise<ReadList> => {
  const framework = await shippedFramework()
  const reader = listReader({ framework, today: '2012-03-01', needed: ['setting'], said: { notesonfile: '' } })
  readXlsx(bytes, (cells, line) => reader.take(cells, line))
  return reader.done()
}

test('a tidy workbook is read without a fault: 250 cases in five teams, some of them left out with a reason', async () => {
  const list = await read(await caseloadBytes(makeCaseload(shape, { ...wanted, tidy: true }), 'list.xlsx'))
  expect([list.faults, list.personal, list.cases.length]).toEqual([[], [], 250])
  expect(new Set(list.cases.map(({ attributes }) => attributes['team'])).size).toBe(5)
  expect(list.cases.filter(({ attributes }) => attributes['exclusion'] !== undefined).length).toBeGreaterThan(0)
  expect(list.columns.columns.filter(({ isNew }) => isNew)).toEqual([])
})

test('an untidy one has a fault in each cell that was spoilt, and in no other', async () => {
  const made = makeCaseload(shape, { ...wanted, tidy: false })
  const list = await read(await caseloadBytes(made, 'list.xlsx'))
  const places = (all: readonly { readonly line: number; readonly column: string | null }[]) =>
    all.map(({ line, column }) => `${line} ${column ?? ''}`).sort()
  expect(places(list.faults)).toEqual(places(made.spoilt.map(({ row, column }) => ({ line: row, column }))))
  expect(made.spoilt).toHaveLength(shape.untidy.length)
})

test('the same seed gives the same list, another gives another, and faults change nothing else', () => {
  const tidy = makeCaseload(shape, { ...wanted, tidy: true })
  expect(makeCaseload(shape, { ...wanted, tidy: true })).toEqual(tidy)
  expect(makeCaseload(shape, { ...wanted, seed: 'b', tidy: true })).not.toEqual(tidy)
  const untidy = makeCaseload(shape, { ...wanted, tidy: false })
  const differing = untidy.rows.flatMap((row, i) => row.filter((cell, j) => cell !== tidy.rows[i]?.[j]))
  expect(differing).toHaveLength(untidy.spoilt.length)
})
