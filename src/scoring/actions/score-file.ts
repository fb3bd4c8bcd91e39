/** Scoring a file of answers: read once, in constant memory, with everything that is wrong with it. */
import type { Readable } from 'node:stream'
import type { Framework } from '../../framework/rules/framework.ts'
import type { CsvFault } from '../../platform/csv/read.ts'
import { readCsv } from '../../platform/csv/read.ts'
import { planOf } from '../rules/plan.ts'
import { scoreCounts } from '../rules/score.ts'
import { answerSheet } from '../rules/sheet/answers.ts'
import { misplacedAnswers } from '../rules/sheet/applies.ts'
import type { CaseSheet } from '../rules/sheet/case-list.ts'
import { caseSheet } from '../rules/sheet/case-list.ts'
import type { RowProblem } from '../rules/sheet/problem.ts'
import { rowProblem } from '../rules/sheet/problem.ts'
import type { Scored } from '../rules/sheet/show.ts'
import { totalOf } from '../rules/sheet/total.ts'

export type Tell = (file: 'answers' | 'cases', problem: RowProblem) => void

export interface ScoreFile {
  readonly framework: Framework
  readonly answers: Readable
  /** The case list, where there is one; it decides which questions apply. Without it, the answers do. */
  readonly cases?: Readable | undefined
  /** Size of the caseload from which the cases were drawn, for the intervals. */
  readonly caseload?: number | undefined
  /** Whether to score what is sound and leave out the rest. */
  readonly lenient: boolean
  /** Hears of each fault as it is found. */
  readonly tell: Tell
}

/**
 * Scores a table of answers (columns `case`, `question`, `answer`).
 * @returns null where something is wrong and nothing may be left out, or where nothing could be read at all
 */
export async function scoreFile({ framework, lenient, ...ask }: ScoreFile): Promise<Scored | null> {
  const plan = planOf(framework)
  let faults = 0
  const tell: Tell = (file, problem) => {
    faults++
    ask.tell(file, problem)
  }
  const list = ask.cases ? await readCases(framework, ask.cases, tell) : undefined
  const sheet = answerSheet(plan, list?.whyUnknown)
  const stopped = await readCsv(ask.answers, (cells, line) => {
    for (const problem of sheet.take(cells, line)) tell('answers', problem)
  })
  if (stopped) tell('answers', whyStopped(stopped))
  else if (sheet.rows() === 0 && (sheet.readable() || faults === 0)) tell('answers', rowProblem(1, EMPTY))
  if (list) for (const problem of misplacedAnswers(plan, sheet.cases, list)) tell('answers', problem)
  if (!sheet.readable() || sheet.rows() === 0 || (faults > 0 && !lenient)) return null
  const { counts, cases, answers } = totalOf(plan, sheet.cases.values())
  const sample = { sampled: cases, caseload: ask.caseload ?? null }
  return { framework, cases, answers, scores: scoreCounts(plan, counts, sample) }
}

const EMPTY = 'there are no answers here; the first row should be: case,question,answer'

async function readCases(framework: Framework, source: Readable, tell: Tell): Promise<CaseSheet> {
  const list = caseSheet(framework)
  let rows = 0
  const stopped = await readCsv(source, (cells, line) => {
    rows++
    for (const problem of list.take(cells, line)) tell('cases', problem)
  })
  if (stopped) tell('cases', whyStopped(stopped))
  else if (rows < 2) tell('cases', rowProblem(1, 'there are no cases here; the first row should name the columns'))
  return list
}

const whyStopped = ({ line, reason }: CsvFault): RowProblem =>
  rowProblem(
    line,
    reason === 'is-a-workbook'
      ? 'this is an Excel workbook; save it as "CSV UTF-8" and score that file'
      : 'a quotation mark opens here and is never closed, so the rest could not be read',
  )
