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

/**
 * The bytes of a workbook with one sheet, its first row kept in sight.
 * @param widths of the columns, in characters; those left out are of the usual width
 */
export const writeXlsx = (
  rows: readonly (readonly SheetCell[])[],
  { sheet, widths = [] }: { readonly sheet: string; readonly widths?: readonly (number | undefined)[] },
): Promise<Buffer> =>
  writeExcelFile(
    rows.map(row => row.map(cellOf)),
    {
      sheet,
      stickyRowsCount: 1,
      columns: (rows[0] ?? []).map((_, at) => ({ width: Math.min(WIDEST, widths[at] ?? USUAL_WIDTH) })),
    },
  ).toBuffer()

const cellOf = ({ text, marked, strong }: SheetCell) => ({
  ...(typeof text === 'number' ? { value: text, type: Number } : { value: harmless(text), type: String }),
  ...(marked ? { backgroundColor: WARNING } : {}),
  ...(strong ? { fontWeight: 'bold' as const } : {}),
})
