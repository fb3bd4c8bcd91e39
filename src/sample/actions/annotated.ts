/** A copy of a list that says what to put right: in a last column, and in a workbook by the colour of the cells too. */
import { csvLine } from '../../platform/csv/write.ts'
import type { Table } from '../../platform/pure/table.ts'
import type { Language } from '../../platform/pure/words.ts'
import type { SheetCell } from '../../platform/xlsx/write.ts'
import { writeXlsx } from '../../platform/xlsx/write.ts'
import { annotationHeading, isAnnotation } from '../rules/list/annotation.ts'
import type { ListFault } from '../rules/list/fault.ts'

interface AnnotatedRow {
  readonly cells: readonly string[]
  /** Whether a fault is of the cell in that place. */
  readonly faulty: readonly boolean[]
  readonly note: string
}

/** As CSV; no cell of it runs as a formula. */
export const annotatedCsv = (table: Table, faults: readonly ListFault[], language: Language): string =>
  `\uFEFF${annotatedRows(table, faults, language)
    .map(({ cells, note }) => csvLine([...cells, note]))
    .join('')}`

/** As a workbook: cells with a fault are coloured, and the last column says what is wrong with which of them. */
export const annotatedXlsx = (table: Table, faults: readonly ListFault[], language: Language): Promise<Buffer> => {
  const rows = annotatedRows(table, faults, language)
  const width = rows[0]?.cells.length ?? 0
  const sheet = rows.map(({ cells, faulty, note }, line): readonly SheetCell[] => [
    ...cells.map((text, at) => ({ text, marked: faulty[at] ?? false, strong: line === 0 })),
    { text: note, marked: line > 0 && note !== '', strong: line === 0 },
  ])
  return writeXlsx(sheet, { sheet: 'List', widths: [...Array.from({ length: width }, () => undefined), 80] })
}

function annotatedRows({ lines, rows }: Table, faults: readonly ListFault[], language: Language): AnnotatedRow[] {
  const byLine = Map.groupBy(faults, ({ line }) => line)
  const headings = rows[0] ?? []
  // A copy of a copy says once what is still to be put right.
  const kept = headings.flatMap((heading, at) => (isAnnotation(heading) ? [] : [at]))
  return rows.map((row, at) => {
    const own = byLine.get(lines[at] ?? 0) ?? []
    const said = own.map(({ column, reason }) =>
      column === null ? reason[language] : `${column}: ${reason[language]}`,
    )
    const named = new Set(own.flatMap(({ column }) => (column === null ? [] : [headings.indexOf(column)])))
    const places = [
      ...kept,
      ...Array.from({ length: Math.max(0, row.length - headings.length) }, (_, i) => headings.length + i),
    ]
    return {
      cells: places.map(place => row[place] ?? ''),
      faulty: places.map(place => named.has(place)),
      note: (at === 0 ? [annotationHeading[language], ...said] : said).join('; '),
    }
  })
}
