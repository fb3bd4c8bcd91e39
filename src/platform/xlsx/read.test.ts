/** Workbooks as Excel writes them, and as nobody should. */
import { expect, test } from 'vitest'
import { makeWorkbook, makeZipBomb } from '../../../test/make/workbook.ts'
import { readXlsx } from './read.ts'

const read = (bytes: Uint8Array) => {
  const rows: [number, ...string[]][] = []
  const fault = readXlsx(bytes, (cells, row) => rows.push([row, ...cells]) > 0)
  return { rows, fault }
}

test('texts, numbers, days and the results of formulas are read, with empty cells in their places', () => {
  const bytes = makeWorkbook([
    ['Case ref', '', 'Age', 'Start'],
    ['C001 & co', '', 15, { day: 40924 }],
    [],
    [{ formula: 'cmd|"/c calc"!A1', result: 'C002' }, 'x', 16.5, { day: 41000.5 }],
  ])
  expect(read(bytes)).toEqual({
    fault: null,
    rows: [
      [1, 'Case ref', '', 'Age', 'Start'],
      [2, 'C001 & co', '', '15', '16/01/2012'],
      [4, 'C002', 'x', '16.5', '01/04/2012'],
    ],
  })
})

test('a file that unpacks to far more than any list is given up on the way', () => {
  const bomb = makeZipBomb()
  expect(bomb.length).toBeLessThan(1_000_000)
  expect(read(bomb)).toEqual({ rows: [], fault: 'too-large' })
})

test('a reader that has heard enough stops the reading', () => {
  const rows: number[] = []
  const bytes = makeWorkbook(Array.from({ length: 50 }, (_, i) => [`C${i}`]))
  expect(readXlsx(bytes, (_, row) => rows.push(row) < 3)).toBeNull()
  expect(rows).toEqual([1, 2, 3])
})

test.each([
  ['text', Buffer.from('Case ref,Age'), 'not-a-workbook'],
  ['nothing', Buffer.alloc(0), 'not-a-workbook'],
  ['an encrypted workbook or one of Excel 97', Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), 'is-encrypted'],
  ['half a workbook', makeWorkbook([['Case ref']]).subarray(0, 300), 'not-a-workbook'],
  ['an archive of something else', Buffer.from('PK\u0003\u0004 and then nothing of the kind'), 'not-a-workbook'],
])('%s is refused', (_, bytes, fault) => {
  expect(read(bytes)).toEqual({ rows: [], fault })
})
