/** The cases of a sample: a pseudonymous reference with the attributes that the framework declares. */
import type { CaseAttribute } from '../../framework/rules/case-attribute.ts'
import type { Framework } from '../../framework/rules/framework.ts'
import { isDay } from '../../platform/pure/days.ts'
import { isReference } from './reference.ts'

/** Attribute id to value; a value that isn't known is absent. */
export type Attributes = Readonly<Record<string, string | number>>

/** One case of a sample. */
export interface SampledCase {
  readonly id: number
  /** Such as C001: no name, no date of birth, no number of another system. */
  readonly reference: string
  readonly attributes: Attributes
}

/** A row as it was supplied, with every value still text. */
export interface SuppliedCase {
  /** Line of the file, for the messages. */
  readonly line: number
  readonly reference: string
  readonly values: Readonly<Record<string, string>>
}

/** What is wrong with a supplied row, and what to do. */
export interface CaseFault {
  readonly line: number
  readonly column: string
  readonly message: string
}

/** Every fault of a supplied list, row by row: nothing of it is kept where there is one. */
export function* faultsOf(
  { caseAttributes, splitBy }: Pick<Framework, 'caseAttributes' | 'splitBy'>,
  rows: readonly SuppliedCase[],
): Generator<CaseFault> {
  const seen = new Map<string, number>()
  if (rows.length === 0) yield { line: 1, column: 'reference', message: 'The list holds no case; give one row a case.' }
  for (const row of rows) {
    const at = { line: row.line, column: 'reference' }
    const before = seen.get(row.reference)
    if (!isReference(row.reference))
      yield { ...at, message: `"${row.reference}" is not a case reference; use letters and a number, such as C001.` }
    if (before !== undefined)
      yield { ...at, message: `${row.reference} is also on line ${before}; give each case one row.` }
    seen.set(row.reference, row.line)
    if (splitBy !== null && !row.values[splitBy]?.trim())
      yield {
        line: row.line,
        column: splitBy,
        message: 'This is missing, and figures are printed by it: give its value.',
      }
    yield* columnFaults(caseAttributes, row)
  }
}

/** The attributes of a row without faults, numbers as numbers; what was left empty is absent. */
export const attributesOf = (attributes: readonly CaseAttribute[], row: SuppliedCase): Attributes =>
  Object.fromEntries(
    attributes.flatMap(({ id, kind }) => {
      const value = row.values[id]?.trim() ?? ''
      return value === '' ? [] : [[id, kind === 'number' ? Number(value) : value]]
    }),
  )

function* columnFaults(attributes: readonly CaseAttribute[], row: SuppliedCase): Generator<CaseFault> {
  for (const [column, value] of Object.entries(row.values)) {
    const attribute = attributes.find(({ id }) => id === column)
    const message = attribute ? valueFault(attribute, value.trim()) : unknownColumn(attributes, column)
    if (message) yield { line: row.line, column, message }
  }
}

function valueFault({ kind, values }: CaseAttribute, value: string): string | null {
  if (value === '') return null
  if (kind === 'choice' && !values.some(({ id }) => id === value))
    return `"${value}" is not one of: ${values.map(({ id }) => id).join(', ')}.`
  if (kind === 'number' && !/^\d{1,6}$/.test(value)) return `"${value}" is not a whole number.`
  if (kind === 'date' && !isDay(value)) return `"${value}" is not a day; write it as 2012-01-16.`
  return null
}

const unknownColumn = (attributes: readonly CaseAttribute[], column: string): string =>
  `The framework knows no such attribute of a case; rename "${column}" to one of: ${attributes.map(({ id }) => id).join(', ')}, or leave it out.`
