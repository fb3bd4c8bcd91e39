/** Rebuilds the demonstration inspection as synthetic cases: `node demo/solve/main.ts [folder]`. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Sheet } from './answers.ts'
import { answerId, dealAnswers } from './answers.ts'
import type { SyntheticCase } from './cases.ts'
import { makeCases } from './cases.ts'
import { chooseCounts } from './counts.ts'
import type { SolverQuestion } from './inputs.ts'
import { demoFolder, readBases, readCoreCaseInspection, readPublished, solverQuestions } from './inputs.ts'
import { readQuestionnaires, respond } from './questionnaires.ts'
import { giveReasons } from './reasons.ts'

const seeds = 500

/**
 * Everything that the demonstration is made of, as CSV text by file name. The same every time: the integer programme
 * has one answer, and the first seed is taken whose cases can be asked every question that the counts need
 * and whose one case under MAPPA is custodial.
 */
export async function solve(): Promise<ReadonlyMap<string, string>> {
  const [published, bases] = [readPublished(), readBases()]
  const questions = solverQuestions(await readCoreCaseInspection())
  const counts = await chooseCounts(questions, bases, published)
  const { cases, sheet, seed } = firstThatFits(seed => {
    const cases = makeCases(seed)
    const sheet = dealAnswers(questions, bases, counts, cases, seed)
    if (!mappaInCustody(cases, sheet)) throw new Error('The one case under MAPPA is not custodial.')
    return { cases, seed, sheet }
  })
  const people = (id: string) => published.find(figure => figure.id === id)?.value.count ?? 0
  return new Map([
    ['cases.csv', casesTable(cases)],
    [
      'answers.csv',
      answersTable(questions, cases, sheet, (question, below, undone) =>
        giveReasons(question, below, undone, published, seed),
      ),
    ],
    ...readQuestionnaires().map(
      questionnaire =>
        [
          `questionnaires/${questionnaire.audience}.csv`,
          csv(respond(questionnaire, people(questionnaire.audience), published, seed)),
        ] as const,
    ),
  ])
}

/** The report says of the one case under MAPPA that agencies contributed in custody and in the community. */
const mappaInCustody = (cases: readonly SyntheticCase[], sheet: Sheet): boolean =>
  cases.some(({ reference, setting }) => setting === 'custody' && sheet.get('1.1.5a')?.get(reference) === 'above')

function firstThatFits<Found>(attempt: (seed: string) => Found): Found {
  let reason: unknown
  for (let seed = 1; seed <= seeds; seed++) {
    try {
      return attempt(`cambridgeshire-2012 ${seed}`)
    } catch (error) {
      reason = error
    }
  }
  throw new Error(`No seed of ${seeds} fits the counts.`, { cause: reason })
}

function casesTable(cases: readonly SyntheticCase[]): string {
  const columns = Object.keys(cases[0]?.attributes ?? {})
  return csv([
    ['reference', ...columns],
    ...cases.map(one => [one.reference, ...columns.map(name => one.attributes[name] ?? '')]),
  ])
}

function answersTable(
  questions: readonly SolverQuestion[],
  cases: readonly SyntheticCase[],
  sheet: Sheet,
  reasonsFor: (question: SolverQuestion, below: readonly string[], undone: ReadonlySet<string>) => Reasons,
): string {
  const reasons = new Map(
    questions.map(question => {
      const below = references(cases, question.id, sheet)
      const parent = readBases()[question.id]?.after ?? ''
      return [question.id, reasonsFor(question, below, new Set(references(cases, parent, sheet)))]
    }),
  )
  const rows = cases.flatMap(({ reference }) =>
    questions.flatMap(question => {
      const side = sheet.get(question.id)?.get(reference)
      if (!side) return []
      const given = reasons.get(question.id)?.get(reference) ?? []
      return [[reference, question.id, answerId(question, side), given.join(' ')]]
    }),
  )
  return csv([['case', 'question', 'answer', 'reasons'], ...rows])
}

type Reasons = ReadonlyMap<string, readonly string[]>

/** The cases below the line in a question. */
const references = (cases: readonly SyntheticCase[], question: string, sheet: Sheet): readonly string[] =>
  cases.map(one => one.reference).filter(reference => sheet.get(question)?.get(reference) === 'below')

/** Rows of plain words, none of which holds a comma, a quotation mark or a line end. */
const csv = (rows: readonly (readonly string[])[]) => rows.map(row => `${row.join(',')}\n`).join('')

if (import.meta.main) {
  const folder = process.argv[2] ?? demoFolder
  for (const [name, text] of await solve()) {
    mkdirSync(join(folder, name, '..'), { recursive: true })
    writeFileSync(join(folder, name), text)
  }
}
