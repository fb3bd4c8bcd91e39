/** A table of answers, taken in row by row: what each case answered, and what is wrong with which row. */
import type { Plan } from '../plan.ts'
import type { Dictionary } from './dictionary.ts'
import { dictionaryOf } from './dictionary.ts'
import type { Columns } from './header.ts'
import { readHeader, wrongWidth } from './header.ts'
import type { RowProblem } from './problem.ts'
import { cellProblem, sound } from './problem.ts'

/** One case's answers by number of question, five bytes each, so that a million rows take a few megabytes. */
export interface CaseAnswers {
  /** By number of question: 0 where not answered, the number of the answer, or `WRITTEN`. */
  readonly answer: Uint8Array
  /** By number of question: the line on which the answer stands. */
  readonly line: Uint32Array
}

/** Stands for an answer that is a text or a date: it is kept nowhere, since it is not scored. */
export const WRITTEN = 255

/** A table of answers while it is being read. */
export interface AnswerSheet {
  /** Takes the next row, the header first; answers what is wrong with it. A row with a fault is left out. */
  readonly take: (cells: readonly string[], line: number) => readonly RowProblem[]
  readonly cases: ReadonlyMap<string, CaseAnswers>
  /** How many rows were taken in, the header aside. */
  readonly rows: () => number
  /** Whether the header was found sound, so that rows could be read at all. */
  readonly readable: () => boolean
}

/** An empty table of answers. */
export function answerSheet(plan: Plan, knownCase: (reference: string) => string | null = () => null): AnswerSheet {
  const dictionary = dictionaryOf(plan)
  const cases = new Map<string, CaseAnswers>()
  let columns: Columns | null = null
  let headed = false
  let rows = 0

  const takeHeader = (cells: readonly string[], line: number) => {
    headed = true
    const header = readHeader(cells, line, [['case', 'reference'], ['question'], ['answer']])
    if (header.problems.length === 0) columns = header.columns
    return header.problems
  }
  const takeRow = (found: Columns, cells: readonly string[], line: number) => {
    rows++
    const cell = (name: string) => cells[found.at.get(name) ?? -1] ?? ''
    const width = wrongWidth(found, cells, line)
    if (width) return [width]
    const row = { line, reference: cell('case').trim(), question: cell('question'), answer: cell('answer') }
    return enter(plan, dictionary, knownCase, cases, row)
  }
  return {
    take: (cells, line) => {
      if (!headed) return takeHeader(cells, line)
      return columns ? takeRow(columns, cells, line) : sound
    },
    cases,
    rows: () => rows,
    readable: () => columns !== null,
  }
}

interface Row {
  readonly line: number
  readonly reference: string
  readonly question: string
  readonly answer: string
}

/** Enters a row among the cases, unless something is wrong with it. */
function enter(
  plan: Plan,
  dictionary: Dictionary,
  knownCase: (reference: string) => string | null,
  cases: Map<string, CaseAnswers>,
  { line, reference, question, answer }: Row,
): readonly RowProblem[] {
  const number = dictionary.question(question)
  const code = number === undefined ? undefined : codeOf(plan, dictionary, number, answer)
  const known = cases.get(reference)
  const unknown = known ? null : reference === '' ? 'the case is missing' : knownCase(reference)
  if (number === undefined || code === undefined || unknown !== null) {
    const problems: RowProblem[] = []
    if (unknown !== null) problems.push(cellProblem(line, 'case', reference, unknown))
    if (number === undefined) problems.push(cellProblem(line, 'question', question, dictionary.whyNoQuestion(question)))
    else if (code === undefined)
      problems.push(cellProblem(line, 'answer', answer, dictionary.whyNoAnswer(number, answer)))
    return problems
  }
  const given = known ?? noAnswers(plan)
  if (!known) cases.set(reference, given)
  if (given.answer[number] !== 0) {
    const first = `this case already has an answer to it on line ${given.line[number]}; keep one of the two`
    return [cellProblem(line, 'question', question, first)]
  }
  given.answer[number] = code
  given.line[number] = line
  return sound
}

const noAnswers = ({ questions }: Plan): CaseAnswers => ({
  answer: new Uint8Array(questions.length + 1),
  line: new Uint32Array(questions.length + 1),
})

function codeOf(plan: Plan, dictionary: Dictionary, number: number, answer: string): number | undefined {
  if (plan.questions[number - 1]?.answers.length === 0) return answer.trim() === '' ? undefined : WRITTEN
  return dictionary.answer(number, answer)
}
