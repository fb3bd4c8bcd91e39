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
// Wide enough for a reference or a date, and for a few words where there are some; the reader can widen what is longer.
const USUAL_WIDTH = 16
const USUALLY_WIDEST = 32
const WIDEST = 80

// Of a line of text of 10 points, in points, and the most that Excel allows of a row.
const LINE = 13
const HIGHEST = 409

/**
 * The bytes of a workbook with one sheet, its first row kept in sight. Long texts are broken into lines, and everything
 * that is typed into a cell of text stays as it is typed.
 * @param widths of the columns, in characters; those left out are as wide as their words, within reason
 */
export const writeXlsx = (
  rows: readonly (readonly SheetCell[])[],
  { sheet, widths = [] }: { readonly sheet: string; readonly widths?: readonly (number | undefined)[] },
): Promise<Buffer> => {
  const fitting = (at: number): number => {
    // One more than the longest text, because letters differ in width.
    const longest = rows.reduce((most, row) => Math.max(most, String(row[at]?.text ?? '').length + 1), USUAL_WIDTH)
    return Math.min(USUALLY_WIDEST, longest)
  }
  const allWidths = (rows[0] ?? []).map((_, at) => Math.min(WIDEST, widths[at] ?? fitting(at)))
  const widthOf = (at: number): number => allWidths[at] ?? USUAL_WIDTH
  const rowOf = (row: readonly SheetCell[]) => {
    const lines = Math.max(1, ...row.map(({ text }, at) => linesOf(String(text), widthOf(at))))
    return row.map(cell => ({
      ...cellOf(cell),
      ...(lines > 1 && { wrap: true, height: Math.min(HIGHEST, lines * LINE) }),
    }))
  }
  const columns = allWidths.map(width => ({ width }))
  return writeExcelFile(
    rows.map(rowOf),
    { sheet, stickyRowsCount: 1, orientation: 'landscape', columns },
    // Where no font is named, LibreOffice takes one with serifs for what is bold.
    { fontFamily: 'Arial', fontSize: 10 },
  ).toBuffer()
}

/** In how many lines a text stands in a column: LibreOffice makes no row higher than two by itself. */
const linesOf = (text: string, width: number): number =>
  text.split('\n').reduce((lines, paragraph) => lines + linesIn(paragraph, width), 0)

const linesIn = (paragraph: string, width: number): number => {
  let [lines, used] = [1, 0]
  for (const word of paragraph.split(' ')) {
    if (used > 0 && used + 1 + word.length > width) [lines, used] = [lines + 1, 0]
    used += (used > 0 ? 1 : 0) + word.length
    // A word longer than the column is broken.
    lines += Math.floor(Math.max(0, used - 1) / width)
    used = used > width ? ((used - 1) % width) + 1 : used
  }
  return lines
}

const cellOf = ({ text, marked, strong }: SheetCell) => ({
  // The format of text keeps what is typed into the cell: 1-2 would become a day, and 0012 lose its noughts.
  ...(typeof text === 'number' ? { value: text, type: Number } : { value: harmless(text), type: String, format: '@' }),
  alignVertical: 'top' as const,
  ...(marked ? { backgroundColor: WARNING } : {}),
  ...(strong ? { fontWeight: 'bold' as const } : {}),
})
