/** Writing a table of text that a spreadsheet opens without running anything in it. */

/** A cell to write; null is an empty one. */
export type Cell = string | number | null

/** One line of a table, with its line end. */
export const csvLine = (cells: readonly Cell[]): string => `${cells.map(written).join(',')}\r\n`

/**
 * A text as no spreadsheet runs it: one that begins like a formula gets an apostrophe before it, by which it is taken as
 * text.
 */
export const harmless = (text: string): string => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text)

function written(cell: Cell): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return String(cell)
  const text = harmless(cell)
  return /[",;\r\n\t]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
