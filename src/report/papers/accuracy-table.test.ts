/** The table of comments as it goes out, and as it comes back from another program than the one it was tried in. */
import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { comments, filledByLibreOffice, units } from '../../../test/office/filled.ts'
import { readDocx } from '../../platform/docx/read.ts'
import { fingerprintIn } from '../rules/accuracy/word-table/ours.ts'
import { readTable } from '../rules/accuracy/word-table/read.ts'
import { tableRows } from '../rules/accuracy/word-table/write.ts'
import { commentTable } from './accuracy-table.ts'

const bodyOf = async (): Promise<string> => {
  const rows = tableRows(units, comments, 'en')
  const about = { language: 'en', subject: 'Report on nowhere', marking: 'Draft in confidence' } as const
  const parts = unzipSync(new Uint8Array(await commentTable({ ...about, hash: 'ab'.repeat(32), rows })))
  return strFromU8(parts['word/document.xml'] ?? new Uint8Array())
}

test('both tables take the whole width of a sheet on its side, and their heads repeat', async () => {
  const body = await bodyOf()
  const [, width = '', left = '', right = ''] =
    /<w:pgSz w:w="(\d+)".*?<w:pgMar [^>]*w:left="(\d+)"[^>]*w:right="(\d+)"/s.exec(body) ??
    /<w:pgSz w:w="(\d+)".*?<w:pgMar [^>]*w:right="(\d+)"[^>]*w:left="(\d+)"/s.exec(body) ??
    []
  expect(body).toContain('w:orient="landscape"')
  const room = Number(width) - Number(left) - Number(right)
  const tables = body.match(/<w:tbl>.*?<\/w:tbl>/gs) ?? []
  expect(tables).toHaveLength(2)
  for (const table of tables) {
    const columns = [...table.matchAll(/<w:gridCol w:w="(\d+)"/g)].map(([, size]) => Number(size))
    expect(Math.abs(columns.reduce((sum, size) => sum + size, 0) - room)).toBeLessThan(10)
    expect(table.match(/<w:tblHeader\/>/g)).toHaveLength(1)
  }
})

test('a paragraph follows the last table, so that somebody can write below it', async () => {
  expect(await bodyOf()).toMatch(/<\/w:tbl><w:p(?:\/>|>(?:(?!<w:tbl>).)*<\/w:p>)<w:sectPr/s)
})

test('what was filled in and saved by LibreOffice is read, and what it leaves open is told by its place', () => {
  const file = readDocx(filledByLibreOffice())
  if (typeof file === 'string') throw new Error(file)
  expect(fingerprintIn(file.outside)).toBe('ab'.repeat(32))
  const read = readTable(file, { units, comments, language: 'en' })
  expect(read.comments.map(({ state, unit, kind, text }) => [state, unit.number, kind, text])).toEqual([
    ['changed', 1, 'fact', 'Six cases.'],
    ['new', 2, null, 'Suggested wording: Plans were never late.'],
    ['new', 3, 'interpretation', 'Pasted from a letter:\none line,\nand another.'],
    ['new', 3, 'omission', 'A second one.'],
    ['new', 4, null, 'Not all of them.'],
    ['new', 5, 'number', 'Nine schools'],
    ['new', 5, 'number', 'Counted in June.'],
    ['new', 6, 'fact', 'Said in a box.'],
    ['same', 8, 'fact', 'Every month.'],
  ])
  expect(read.unread.map(({ fault, paragraph, below, text }) => [fault, paragraph, below, text])).toEqual([
    ['no-reference', null, 3, 'Which is this about?'],
    ['picture', 7, null, ''],
    ['outside', null, null, 'Something below.'],
    ['gone', 2, null, 'They came in time.'],
  ])
})
