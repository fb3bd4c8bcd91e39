/** A table of cases, taken in row by row: what is known of each case, and what is wrong with which row. */
import type { CaseAttribute } from '../../../framework/rules/case-attribute.ts'
import type { Framework } from '../../../framework/rules/framework.ts'
import { questionsOf } from '../../../framework/rules/framework.ts'
import type { Condition } from '../../../framework/rules/question.ts'
import type { Attributes } from '../../../framework/rules/route.ts'
import { nearest } from '../../../platform/pure/nearest.ts'
import { readCell } from '../../../sample/rules/list/cell.ts'
import type { Columns } from './header.ts'
import { readHeader, wrongWidth } from './header.ts'
import type { RowProblem } from './problem.ts'
import { cellProblem, sound } from './problem.ts'

export interface CaseSheet {
  /** Takes the next row, the header first; answers what is wrong with it. A row with a fault is left out. */
  readonly take: (cells: readonly string[], line: number) => readonly RowProblem[]
  readonly cases: ReadonlyMap<string, Attributes>
  /** Cases whose row has a fault, and its line. */
  readonly faulty: ReadonlyMap<string, number>
  /** Why a case can't be one of these, or null where it is one, be it with a fault. */
  readonly whyUnknown: (reference: string) => string | null
}

/** An empty table of cases: a column `case`, and a column named after each attribute that is recorded. */
export function caseSheet(framework: Framework): CaseSheet {
  const deciding = attributesAsked(framework)
  const cases = new Map<string, Attributes>()
  const faulty = new Map<string, number>()
  const lines = new Map<string, number>()
  let columns: Columns | null | undefined

  const takeHeader = (cells: readonly string[], line: number) => {
    const names = new Set(cells.map(cell => cell.trim().toLowerCase()))
    const wanted = framework.caseAttributes.filter(({ id }) => deciding.has(id) || names.has(id.toLowerCase()))
    const header = readHeader(cells, line, [['case', 'reference'], ...wanted.map(({ id }) => [id] as const)])
    columns = header.problems.length === 0 ? header.columns : null
    return header.problems
  }
  const takeRow = (found: Columns, cells: readonly string[], line: number) => {
    const reference = (cells[found.at.get('case') ?? -1] ?? '').trim()
    const first = lines.get(reference)
    const width = wrongWidth(found, cells, line)
    if (width) return [width]
    if (reference === '') return [cellProblem(line, 'case', reference, 'the case is missing')]
    if (first !== undefined)
      return [cellProblem(line, 'case', reference, `this case is already listed on line ${first}; keep one of the two`)]
    lines.set(reference, line)
    const { attributes, problems } = readAttributes(framework, deciding, found, cells, line)
    if (problems.length === 0) cases.set(reference, attributes)
    else faulty.set(reference, line)
    return problems
  }
  return {
    take: (cells, line) => {
      if (columns === undefined) return takeHeader(cells, line)
      return columns ? takeRow(columns, cells, line) : sound
    },
    cases,
    faulty,
    whyUnknown: reference => {
      if (lines.has(reference)) return null
      const near = nearest(reference, lines.keys())
      return `the case list has no such case${near === undefined ? '' : `; did you mean ${near}?`}`
    },
  }
}

function readAttributes(
  { caseAttributes }: Framework,
  deciding: ReadonlySet<string>,
  { at }: Columns,
  cells: readonly string[],
  line: number,
): { attributes: Attributes; problems: readonly RowProblem[] } {
  const attributes: Record<string, string> = {}
  const problems: RowProblem[] = []
  for (const attribute of caseAttributes) {
    const place = at.get(attribute.id)
    if (place === undefined) continue
    const written = (cells[place] ?? '').trim()
    const read = written === '' ? null : readCell(attribute, written, null)
    if (read && 'value' in read) attributes[attribute.id] = String(read.value)
    else if (read) problems.push(cellProblem(line, attribute.id, written, whyNot(attribute)))
    else if (deciding.has(attribute.id))
      problems.push(
        cellProblem(line, attribute.id, '', `missing, and it decides which questions apply; ${whyNot(attribute)}`),
      )
  }
  return { attributes, problems }
}

function whyNot({ kind, values }: CaseAttribute): string {
  if (kind === 'number') return 'it takes a number'
  if (kind === 'date') return 'it takes a date such as 2012-01-16'
  return kind === 'text' ? 'it takes a text' : `it takes ${values.map(({ id }) => id).join(', ')}`
}

/** The attributes that decide whether a question applies. */
export const attributesAsked = (framework: Framework): ReadonlySet<string> =>
  new Set(questionsOf(framework).flatMap(({ applies }) => (applies ? attributesIn(applies) : [])))

function attributesIn(condition: Condition): readonly string[] {
  if ('all' in condition) return condition.all.flatMap(attributesIn)
  if ('any' in condition) return condition.any.flatMap(attributesIn)
  if ('not' in condition) return attributesIn(condition.not)
  return 'attribute' in condition ? [condition.attribute] : []
}
