/** A case list taken in row by row: its cases, and everything that is wrong with it at once. */
import type { CaseAttribute } from '../../../framework/rules/case-attribute.ts'
import type { Framework } from '../../../framework/rules/framework.ts'
import type { Day } from '../../../platform/pure/days.ts'
import type { Attributes } from '../case.ts'
import { shownBy } from '../personal-data.ts'
import type { PersonalData } from '../personal-data.ts'
import { isReference, referenceFrom } from '../reference.ts'
import { readCell, readsLikeAName } from './cell.ts'
import type { Columns, Mapping } from './columns.ts'
import { columnsOf, referenceColumn } from './columns.ts'
import type { ListFault } from './fault.ts'
import { cellFault, rowFault } from './fault.ts'
import { listReasons as reasons } from './reasons.ts'

/** A case as a service listed it, before anything is drawn. */
export interface CaseOnList {
  readonly reference: string
  readonly attributes: Attributes
}

/** More rows than any service has cases: a file that goes on was exported from something else. */
export const MOST_ROWS = 100_000

/** What is known of a list once every row has been taken. */
export interface ReadList {
  readonly columns: Columns
  readonly cases: readonly CaseOnList[]
  readonly faults: readonly ListFault[]
  /** Columns whose headings or cells show what a list must not hold; where there is one, nothing else is told. */
  readonly personal: readonly { readonly heading: string; readonly kind: PersonalData }[]
  readonly rows: number
}

export interface ListReader {
  /** Takes the next row, the headings first; answers false once it will take no more. */
  readonly take: (cells: readonly string[], line: number) => boolean
  readonly done: () => ReadList
}

export interface ListRules {
  readonly framework: Pick<Framework, 'caseAttributes' | 'sampleRule' | 'splitBy'>
  readonly said?: Mapping | undefined
  /** No date may lie after it. */
  readonly today: Day
  /** Attributes without which no case is complete. */
  readonly needed: readonly string[]
}

const nothing: Columns = { columns: [], personal: [], twice: [] }

/** An empty list that takes rows. */
export const listReader = ({ framework, said, today, needed }: ListRules): ListReader => {
  const { caseAttributes, sampleRule } = framework
  const attributes = new Map(caseAttributes.map(each => [each.id, each]))
  const cases: CaseOnList[] = []
  const faults: ListFault[] = []
  const lines = new Map<string, number>()
  const shown = new Map<string, PersonalData>()
  let columns = nothing
  let rows = -1

  const takeHeadings = (cells: readonly string[], line: number): void => {
    columns = columnsOf(caseAttributes, cells, said)
    for (const { heading, kind } of columns.personal) shown.set(heading, kind)
    faults.push(...headingFaults(columns, line, caseAttributes, sampleRule.balance))
  }

  const takeRow = (cells: readonly string[], line: number): void => {
    if (cells.length > columns.columns.length && cells.slice(columns.columns.length).some(cell => cell.trim() !== ''))
      faults.push(rowFault(line, reasons.tooWide(cells.length, columns.columns.length)))
    const known: Record<string, string | number> = {}
    const before = faults.length
    let reference = ''
    columns.columns.forEach(({ heading, holds }, at) => {
      const cell = (cells[at] ?? '').trim()
      if (cell === '') return
      const personal = shownBy(cell)
      if (personal !== null) shown.set(heading, personal)
      if (holds === null) return
      if (holds === referenceColumn) {
        reference = referenceFrom(cell)
        faults.push(...referenceFaults(reference, heading, cell, line, lines))
        return
      }
      const attribute = attributes.get(holds)
      if (!attribute) return
      const read = readCell(attribute, cell, today)
      if ('fault' in read) faults.push(cellFault(line, heading, cell, read.fault))
      else if (sampleRule.capPer?.attribute === holds && readsLikeAName(cell))
        faults.push(cellFault(line, heading, cell, reasons.looksLikeAName))
      else known[holds] = read.value
    })
    const hasReferences = columns.columns.some(({ holds }) => holds === referenceColumn)
    if (reference === '' && hasReferences) faults.push(rowFault(line, reasons.noReference))
    if (reference !== '' && !lines.has(reference)) lines.set(reference, line)
    const whole = completed(known, caseAttributes)
    if (faults.length === before)
      for (const id of needed)
        if (whole[id] === undefined) faults.push(missingFault(line, id, columns, attributes.get(id)))
    if (faults.length === before) cases.push({ reference, attributes: whole })
  }

  return {
    take: (cells, line) => {
      rows += 1
      if (rows > MOST_ROWS) return false
      if (rows === 0) takeHeadings(cells, line)
      else takeRow(cells, line)
      return true
    },
    done: () => {
      const personal = [...shown].map(([heading, kind]) => ({ heading, kind }))
      const whole = [...faults]
      if (rows > MOST_ROWS) whole.unshift(rowFault(MOST_ROWS + 2, reasons.tooManyRows(MOST_ROWS)))
      if (rows < 1) whole.push(rowFault(1, reasons.empty))
      return { columns, cases, faults: whole, personal, rows: Math.max(0, rows) }
    },
  }
}

/** What follows from another attribute is filled in where the list leaves it out. */
const completed = (
  known: Readonly<Record<string, string | number>>,
  attributes: readonly CaseAttribute[],
): Attributes => {
  const whole = { ...known }
  for (const { id, follows } of attributes) {
    const value =
      follows && whole[id] === undefined ? follows.values[String(whole[follows.attribute] ?? '')] : undefined
    if (value !== undefined) whole[id] = value
  }
  return whole
}

const headingFaults = (
  { columns, twice }: Columns,
  line: number,
  attributes: readonly CaseAttribute[],
  balance: readonly string[],
): readonly ListFault[] => {
  const has = (id: string): boolean => columns.some(({ holds }) => holds === id)
  const found = columns.map(({ heading }) => heading.trim()).join(', ')
  const titles = (language: 'en' | 'cy') =>
    attributes
      .filter(({ id }) => balance.includes(id))
      .map(({ title }) => title[language])
      .join(', ')
  return [
    ...(has(referenceColumn) ? [] : [rowFault(line, reasons.noReferenceColumn(found))]),
    ...(balance.length === 0 || balance.some(has)
      ? []
      : [rowFault(line, reasons.nothingKnown(titles('en'), titles('cy'), found))]),
    ...twice.map(({ headings }) => cellFault(line, headings[1] ?? '', headings[1] ?? '', reasons.twice(headings))),
  ]
}

const referenceFaults = (
  reference: string,
  heading: string,
  cell: string,
  line: number,
  lines: ReadonlyMap<string, number>,
): readonly ListFault[] => {
  const before = lines.get(reference)
  return [
    ...(isReference(reference) ? [] : [cellFault(line, heading, cell, reasons.notAReference)]),
    ...(before === undefined ? [] : [cellFault(line, heading, cell, reasons.listedBefore(before))]),
  ]
}

const missingFault = (
  line: number,
  id: string,
  { columns }: Columns,
  attribute: CaseAttribute | undefined,
): ListFault => {
  const heading = columns.find(({ holds }) => holds === id)?.heading ?? attribute?.title.en ?? id
  return cellFault(line, heading, '', reasons.missing)
}
