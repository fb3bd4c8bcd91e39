/** Writing a workbook of one sheet that runs nothing: every cell is text or a number, and none a formula. */
import writeExcelFile from 'write-excel-file/node'
import { harmless } from '../csv/write.ts'

/** A cell to write; `marked` gives it a colour of warning, which never says anything that its text or row does not. */
export interface SheetCell {
  readonly text: string | number
  readonly marked?: boolean
  readonly strong?: boolean
}

// Dark text on the design system's pale tint of yellow: 12:1, and still told apart in shades of grey.
const WARNING = '#fff7bf'
// Wide enough for a reference or a date; the reader can widen what is longer.
const USUAL_WIDTH = 16
const WIDEST = 80

// Of a line of text of 10 points, in points, and the most that Excel allows of a row.
const LINE = 13
const HIGHEST = 409

/**
 * The bytes of a workbook with one sheet, its first row kept in sight. Long texts are broken into lines, and everything
 * that is typed into a cell of text stays as it is typed.
 * @param widths of the columns, in characters; those left out are of the usual width
 */
export const writeXlsx = (
  rows: readonly (readonly SheetCell[])[],
  { sheet, widths = [] }: { readonly sheet: string; readonly widths?: readonly (number | undefined)[] },
): Promise<Buffer> => {
  const widthOf = (at: number): number => Math.min(WIDEST, widths[at] ?? USUAL_WIDTH)
  const rowOf = (row: readonly SheetCell[]) => {
    const lines = Math.max(1, ...row.map(({ text }, at) => linesOf(String(text), widthOf(at))))
    return row.map(cell => ({
      ...cellOf(cell),
      ...(lines > 1 && { wrap: true, height: Math.min(HIGHEST, lines * LINE) }),
    }))
  }
  const columns = (rows[0] ?? []).map((_, at) => ({ width: widthOf(at) }))
  return writeExcelFile(
    rows.map(rowOf),
    { sheet, stickyRowsCount: 1, orientation: 'landscape', columns },
    // Where no font is named, LibreOffice takes one with serifs for what is bold.
    { fontFamily: 'Arial', fontSize: 10 },
  ).toBuffer()
}

/** In how many lines a text stands in a column: LibreOffice makes no row higher than two by itself. */
const linesOf = (text: string, width: number): number =>
  text.split('\n').reduce((lines, line) => lines + Math.max(1, Math.ceil(line.length / width)), 0)

const cellOf = ({ text, marked, strong }: SheetCell) => ({
  // The format of text keeps what is typed into the cell: 1-2 would become a day, and 0012 lose its noughts.
  ...(typeof text === 'number' ? { value: text, type: Number } : { value: harmless(text), type: String, format: '@' }),
  alignVertical: 'top' as const,
  ...(marked ? { backgroundColor: WARNING } : {}),
  ...(strong ? { fontWeight: 'bold' as const } : {}),
})
