/** Tables as people's programs really write them. */
import { Readable } from 'node:stream'
import { expect, test } from 'vitest'
import type { CsvFault } from './read.ts'
import { readCsv } from './read.ts'
import { csvLine } from './write.ts'

async function read(
  ...chunks: (string | Buffer)[]
): Promise<{ rows: [number, ...string[]][]; fault: CsvFault | null }> {
  const rows: [number, ...string[]][] = []
  const fault = await readCsv(Readable.from(chunks.map(chunk => Buffer.from(chunk))), (cells, line) =>
    rows.push([line, ...cells]),
  )
  return { rows, fault }
}

test.each([
  ['commas', 'a,b\n1,2\n'],
  ['semicolons', 'a;b\r\n1;2'],
  ['tabs', 'a\tb\n1\t2\n'],
  ['a byte order mark', '\uFEFFa,b\n1,2\n'],
  ['UTF-16 as Excel saves "Unicode text"', Buffer.from('\uFEFFa\tb\r\n1\t2\r\n', 'utf16le')],
  ['quoted cells', '"a","b"\n"1","2"\n'],
])('%s are read', async (_, text) => {
  const { rows, fault } = await read(text)
  expect(fault).toBeNull()
  expect(rows).toEqual([
    [1, 'a', 'b'],
    [2, '1', '2'],
  ])
})

test("Excel's own note of the separator is obeyed and keeps the count of lines", async () => {
  expect((await read('sep=;\r\na,x;b\r\n1;2\r\n')).rows).toEqual([
    [2, 'a,x', 'b'],
    [3, '1', '2'],
  ])
})

test('lines are counted as an editor counts them, through blank rows and cells of several lines', async () => {
  const { rows } = await read('a,b\n\n, \n"one\ntwo",x\nlast,y')
  expect(rows.map(([line]) => line)).toEqual([1, 4, 6])
})

test('a letter cut in two by the end of a chunk arrives whole', async () => {
  const bytes = Buffer.from('a\nŵ\n')
  expect((await read(bytes.subarray(0, 3), bytes.subarray(3))).rows[1]).toEqual([2, 'ŵ'])
})

test('lines in the encoding of Windows stand beside lines in UTF-8, as in a file put together from two', async () => {
  const { rows } = await read(Buffer.from('a\nŵ\n'), Buffer.from('Tŷ\n'), Buffer.from('Siân \u0093x\u0094\n', 'latin1'))
  expect(rows.map(([, cell]) => cell)).toEqual(['a', 'ŵ', 'Tŷ', 'Siân “x”'])
})

test('a quotation mark that is never closed is reported where it opens', async () => {
  const { rows, fault } = await read('a,b\n1,2\n"3,4\n5,6\n')
  expect(rows).toHaveLength(2)
  expect(fault).toEqual({ line: 3, reason: 'quote-never-closed' })
})

test('a workbook is recognised as one', async () => {
  expect((await read('PK\u0003\u0004rest')).fault).toEqual({ line: 1, reason: 'is-a-workbook' })
})

test('an empty file has no rows', async () => {
  expect(await read()).toEqual({ rows: [], fault: null })
  expect(await read('\uFEFF')).toEqual({ rows: [], fault: null })
})

test('what is written holds no formula, and reads back', async () => {
  const line = csvLine(['=1+1', '@x', 'a,"b"', -5, null])
  expect(line).toBe(`'=1+1,'@x,"a,""b""",-5,\r\n`)
  expect((await read(line)).rows).toEqual([[1, "'=1+1", "'@x", 'a,"b"', '-5', '']])
})
