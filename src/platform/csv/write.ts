/** Writing a table of text that a spreadsheet opens without running anything in it. */

/** A cell to write; null is an empty one. */
export type Cell = string | number | null

/** One line of a table, with its line end. */
export const csvLine = (cells: readonly Cell[]): string => `${cells.map(written).join(',')}\r\n`

function written(cell: Cell): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return String(cell)
  // A spreadsheet would run a text that begins so as a formula; a leading apostrophe makes it take the text as text.
  const text = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell
  return /[",;\r\n\t]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
