/** Workbooks for tests, made as Excel makes them. */
import { strToU8, zipSync } from 'fflate'

/** A cell: text, a number, a day as Excel's number with the format of a date, or a formula with its last result. */
export type Cell = string | number | { readonly day: number } | { readonly formula: string; readonly result: string }

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;')

/** The bytes of a workbook with one sheet. */
export const makeWorkbook = (rows: readonly (readonly Cell[])[]): Uint8Array => {
  const strings = [...new Set(rows.flat().filter(cell => typeof cell === 'string'))]
  const places = new Map(strings.map((each, at) => [each, at]))
  const cellXml = (cell: Cell, address: string): string => {
    if (typeof cell === 'string') return `<c r="${address}" t="s"><v>${places.get(cell) ?? 0}</v></c>`
    if (typeof cell === 'number') return `<c r="${address}"><v>${cell}</v></c>`
    if ('day' in cell) return `<c r="${address}" s="1"><v>${cell.day}</v></c>`
    return `<c r="${address}" t="str"><f>${escaped(cell.formula)}</f><v>${escaped(cell.result)}</v></c>`
  }
  const sheet = rows
    .map((row, i) => {
      const cells = row.map((cell, j) => (cell === '' ? '' : cellXml(cell, `${letters(j)}${i + 1}`)))
      return `<row r="${i + 1}">${cells.join('')}</row>`
    })
    .join('')
  return archiveOf(`<sheetData>${sheet}</sheetData>`, strings)
}

/** A workbook of a few hundred kilobytes whose sheet unpacks to 110 MB of blanks. */
export const makeZipBomb = (): Uint8Array => archiveOf(' '.repeat(110_000_000), [])

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'

const archiveOf = (sheet: string, strings: readonly string[]): Uint8Array =>
  zipSync(
    {
      '[Content_Types].xml': strToU8('<Types/>'),
      'xl/workbook.xml': strToU8(
        `<workbook xmlns="${main}" xmlns:r="r"><sheets><sheet name="List" sheetId="1" r:id="rId1"/></sheets></workbook>`,
      ),
      'xl/_rels/workbook.xml.rels': strToU8(
        '<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>',
      ),
      'xl/styles.xml': strToU8(
        `<styleSheet xmlns="${main}"><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>`,
      ),
      'xl/sharedStrings.xml': strToU8(
        `<sst xmlns="${main}">${strings.map(each => `<si><t>${escaped(each)}</t></si>`).join('')}</sst>`,
      ),
      'xl/worksheets/sheet1.xml': strToU8(`<worksheet xmlns="${main}">${sheet}</worksheet>`),
    },
    { level: 1 },
  )

const letters = (column: number): string =>
  (column >= 26 ? letters(Math.floor(column / 26) - 1) : '') + String.fromCharCode(65 + (column % 26))
