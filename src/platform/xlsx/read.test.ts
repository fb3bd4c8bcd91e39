/** Workbooks as Excel writes them, and as nobody should. */
import { readFileSync } from 'node:fs'
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

test('a workbook that LibreOffice saved gives days, texts, results and letters as they are shown there', () => {
  const bytes = new Uint8Array(readFileSync(new URL('../../../test/office/cells-by-libreoffice.xlsx', import.meta.url)))
  const { rows, fault } = read(bytes)
  expect(fault).toBeNull()
  const [headings = [], first = [], ...others] = rows.map(([, ...cells]) => cells)
  expect(Object.fromEntries(headings.map((heading, at) => [heading, first[at]]))).toEqual({
    'Case ref': 'C001',
    Age: '15',
    Start: '16/01/2012',
    Gender: 'Male',
    Note: 'line\ntwo  & <x>',
    'Text number': '011',
    'Date text': '16/01/2012',
    'Formula date': '17/01/2012',
    'Formula text': 'R15',
    Percent: '0.25',
    Bool: 'TRUE',
    Err: '#DIV/0!',
    Rich: 'plain bold',
    Time: '16/01/2012',
    Iso: '16/01/2012',
    MonthYear: '16/01/2012',
    Sci: '1.5E-007',
  })
  // A hidden row is one like others; coloured rows below the table and one that holds blanks alone are none.
  expect(others.map(([reference]) => reference)).toEqual(['C002', 'C003'])
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
