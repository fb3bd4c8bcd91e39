/** An integer programme in the LP format of CPLEX, which HiGHS reads. */
import type { IntegerProgram, Row, Term } from '../pure/integer-program.ts'

/** The text of a programme. The unknowns are called x0, x1 … in their order, whatever their own names are. */
export function lpText({ unknowns, rows, cost }: IntegerProgram): string {
  const columns = new Map(unknowns.map(({ name }, i) => [name, `x${i}`]))
  const sum = (terms: readonly Term[]) => terms.map(term => termText(term, columns)).join('\n ')
  // The format knows no programme without an objective; nought times something is one.
  const objective = cost.length > 0 ? sum(cost) : '0 x0'
  return [
    'Minimize',
    ` ${objective}`,
    'Subject To',
    ...rows.flatMap(row => edges(row).map(edge => ` ${sum(row.terms)} ${edge}`)),
    'Bounds',
    ...unknowns.map(({ least, most }, i) => ` ${least} <= x${i} <= ${most}`),
    'General',
    ...unknowns.map((_, i) => ` x${i}`),
    'End',
  ].join('\n')
}

const termText = ([factor, name]: Term, columns: ReadonlyMap<string, string>): string => {
  const column = columns.get(name)
  if (column === undefined) throw new Error(`a row names ${name}, which is not among the unknowns`)
  return `${factor < 0 ? '-' : '+'} ${Math.abs(factor)} ${column}`
}

function edges({ least, most }: Row): readonly string[] {
  if (least !== null && least === most) return [`= ${least}`]
  return [...(least === null ? [] : [`>= ${least}`]), ...(most === null ? [] : [`<= ${most}`])]
}
