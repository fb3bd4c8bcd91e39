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

test('every text is in the format of text, empty cells among them, so that what is typed there stays as it is', async () => {
  const parts = unzipSync(await writeXlsx([[{ text: 'C001' }, { text: '' }, { text: 15 }]], { sheet: 'List' }))
  const xml = (name: string) => strFromU8(parts[name] ?? new Uint8Array())
  const formats = [...xml('xl/styles.xml').matchAll(/<numFmt numFmtId="(\d+)" formatCode="@"/g)].map(([, id]) => id)
  const styles = (/<cellXfs.*<\/cellXfs>/s.exec(xml('xl/styles.xml'))?.[0] ?? '').split('<xf ').slice(1)
  const isText = (address: string) => {
    const style = new RegExp(`r="${address}" s="(\\d+)"`).exec(xml('xl/worksheets/sheet1.xml'))?.[1]
    return formats.some(id => styles[Number(style)]?.includes(`numFmtId="${String(id)}"`))
  }
  expect(['A1', 'B1', 'C1'].map(isText)).toEqual([true, true, false])
})

test('a column is as wide as its words, within reason, unless somebody says how wide', async () => {
  const rows = [[{ text: 'Order type' }, { text: 'Age' }, { text: 'Note' }, { text: 'Said' }]]
  const more = [{ text: 'Youth Rehabilitation Order' }, { text: 15 }, { text: 'word '.repeat(50) }, { text: 'No' }]
  const bytes = await writeXlsx([...rows, more], { sheet: 'List', widths: [undefined, undefined, undefined, 60] })
  const sheet = strFromU8(unzipSync(bytes)['xl/worksheets/sheet1.xml'] ?? new Uint8Array())
  expect([...sheet.matchAll(/<col [^>]*width="(\d+)"/g)].map(([, width]) => Number(width))).toEqual([27, 16, 32, 60])
})

test('a text longer than its column is broken into lines, and its row is high enough for them', async () => {
  const sheetOf = async (text: string) =>
    strFromU8(
      unzipSync(await writeXlsx([[{ text }]], { sheet: 'Log', widths: [40] }))['xl/worksheets/sheet1.xml'] ??
        new Uint8Array(),
    )
  const heightIn = (sheet: string) => Number(/<row [^>]* ht="([\d.]+)"/.exec(sheet)?.[1] ?? 0)
  expect(heightIn(await sheetOf('Short.'))).toBe(0)
  expect(heightIn(await sheetOf('word '.repeat(40)))).toBeGreaterThanOrEqual(5 * 12)
  expect(heightIn(await sheetOf('a\nb\nc'))).toBeGreaterThanOrEqual(3 * 12)
  expect(heightIn(await sheetOf('word '.repeat(4000)))).toBeLessThanOrEqual(409)
})
