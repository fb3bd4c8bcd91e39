/** How wide the columns of a table are: as a browser shares a table's width out, so that no word is broken. */

/** What stands in a table, its head among it. */
export interface Columns {
  readonly head: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

/**
 * The share of the width that each column takes, of 1 in all: what its longest word needs, and of the rest the more, the
 * longer its longest line is (the automatic layout of tables of CSS 2.1, section 17.5.2.2).
 * @param room the width of the table, in the size of its text
 */
export const widthsOf = ({ head, rows }: Columns, room: number): readonly number[] => {
  const columns = head.map((title, at) => {
    const texts = [title, ...rows.map(row => row[at] ?? '')]
    const longest = (parts: RegExp) => Math.max(...texts.flatMap(text => text.split(parts)).map(widthOf)) + padding
    return { least: longest(/\s+|(?<=[-–—/])/), most: longest(/\n/) }
  })
  const [least, most] = [sum(columns.map(column => column.least)), sum(columns.map(column => column.most))]
  if (least >= room) return columns.map(column => column.least / least)
  if (most <= room) return columns.map(column => column.most / most)
  const share = (room - least) / (most - least)
  return columns.map(column => (column.least + (column.most - column.least) * share) / room)
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0)

// What a cell keeps free at its sides, and a little for fonts that run wider than the one which is asked for.
const padding = 1.1

// Of a bold letter, in the size of its text: rounded up from the widths of Arial and of the fonts that stand in for it.
const widthOf = (text: string): number =>
  sum(Array.from(text, letter => widths.find(([of]) => of.test(letter))?.[1] ?? 0.62))

const widths: readonly (readonly [RegExp, number])[] = [
  [/[iljI.,:;'’‘|!()[\]\s-]/, 0.34],
  [/[frt"“”]/, 0.4],
  [/[mwMW%—]/, 0.9],
  [/[A-Z]/, 0.75],
]
