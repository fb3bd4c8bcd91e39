/** A workbook that is written is read again as it was meant, and runs nothing. */
import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { readXlsx } from './read.ts'
import { writeXlsx } from './write.ts'

const rowsOf = (bytes: Uint8Array): (readonly string[])[] => {
  const rows: (readonly string[])[] = []
  expect(readXlsx(bytes, cells => rows.push(cells) > 0)).toBeNull()
  return rows
}

test('text and numbers come back as they were written, whatever letters they have', async () => {
  const bytes = await writeXlsx(
    [
      [{ text: 'Tîm', strong: true }, { text: 'Age' }],
      [{ text: 'Tŷ <Mawr> & "co"' }, { text: 15 }],
    ],
    {
      sheet: 'List',
    },
  )
  expect(rowsOf(bytes)).toEqual([
    ['Tîm', 'Age'],
    ['Tŷ <Mawr> & "co"', '15'],
  ])
})

test('what begins like a formula is text with an apostrophe before it, and no cell holds a formula', async () => {
  const bytes = await writeXlsx([[{ text: '=cmd|x' }, { text: '@SUM(1)', marked: true }, { text: '-1+1' }]], {
    sheet: 'List',
  })
  expect(rowsOf(bytes)).toEqual([["'=cmd|x", "'@SUM(1)", "'-1+1"]])
  const parts = unzipSync(bytes)
  expect(strFromU8(parts['xl/worksheets/sheet1.xml'] ?? new Uint8Array())).not.toMatch(/<f[ >]/)
})

test('a marked cell has a colour', async () => {
  const style = (bytes: Uint8Array) => strFromU8(unzipSync(bytes)['xl/styles.xml'] ?? new Uint8Array())
  expect(style(await writeXlsx([[{ text: '19', marked: true }]], { sheet: 'List' }))).toMatch(/FFF7BF/i)
  expect(style(await writeXlsx([[{ text: '19' }]], { sheet: 'List' }))).not.toMatch(/FFF7BF/i)
})
