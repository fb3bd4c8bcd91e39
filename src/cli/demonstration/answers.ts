/** The answers of the demonstration's assessors, from `answers.csv`. */
import { join } from 'node:path'
import { recordAnswers } from '../../assessment/actions.ts'
import type { Board } from '../../assessment/actions/board.ts'
import { findBoard } from '../../assessment/actions/board.ts'
import { recordOperations } from '../../assessment/actions/record.ts'
import type { GivenAnswer } from '../../assessment/rules/answer.ts'
import { needsReason } from '../../assessment/rules/completeness.ts'
import type { Framework } from '../../framework/rules/framework.ts'
import { questionsOf } from '../../framework/rules/framework.ts'
import { addDays } from '../../platform/pure/days.ts'
import { groupBy } from '../../platform/pure/group-by.ts'
import type { Use } from '../../platform/use.ts'
import { listCases } from '../../sample/actions.ts'
import type { Under } from './fault.ts'
import { must } from './fault.ts'
import { readTable } from './files.ts'
import type { Row } from './files.ts'
import { loadSecondReadings } from './second-readings.ts'
import { uuidOf } from './uuid.ts'

/**
 * Records every row as the lead inspector, adds the second readings, and finishes every case; columns `case`, `question`,
 * `answer`, and `reasons` set apart by spaces.
 */
export async function loadAnswers(use: Use, under: Under): Promise<void> {
  const { actor, inspection, framework, folder, file } = under
  const cases = new Map((await listCases(use, { actor, slug: file.slug })).map(({ id, reference }) => [reference, id]))
  const rows = await readTable(join(folder, 'answers.csv'))
  const lines = new Map<string, number>()
  const answers = rows.map(row => {
    const answer = withReason(framework, answerOf(file.slug, row, cases))
    lines.set(answer.id, row.line)
    return answer
  })
  must(
    await recordAnswers(use, { actor, inspection, framework, answers, device: 'demonstration' }),
    ({ answer, message }) => `answers.csv, line ${lines.get(answer.id) ?? 0}, ${answer.question}: ${message.en}`,
  )
  const board = await findBoard(use, { actor, slug: file.slug })
  await loadSecondReadings(use, under, board, answers)
  await finishAll(use, under, board)
}

/** Every reading is said to be done by its reader, on one of the days of fieldwork; refused where one is not. */
async function finishAll(use: Use, { actor, file }: Under, { readings, references }: Board): Promise<void> {
  const days = Math.max(1, ...[...groupBy(readings, ({ assessor }) => assessor).values()].map(own => own.length))
  for (const [madeBy, own] of groupBy(readings, ({ assessor }) => assessor)) {
    const operations = own.map(({ assessment, case: id, kind }, place) => ({
      id: uuidOf(`${file.slug} ${references.get(id) ?? ''} ${kind} finish`),
      kind: 'finish',
      assessment,
      device: 'demonstration',
      deviceClock: `${addDays(file.fieldworkOn, Math.floor((place * FIELDWORK_DAYS) / days))}T16:00:00.000Z`,
      content: {},
    }))
    const { receipts } = await recordOperations(use, { actor, operations, madeBy: madeBy ?? actor.person })
    const problems = receipts.flatMap(({ problem }) => problem?.en ?? [])
    if (problems.length > 0) must({ ok: false, problems })
  }
}

// A week of fieldwork, as the framework's timetable has it.
const FIELDWORK_DAYS = 5

/** An answer below the line needs its reason; where the question lists none to choose from, the file has none. */
function withReason(framework: Framework, answer: GivenAnswer): GivenAnswer {
  const question = questionsOf(framework).find(({ id }) => id === answer.question)
  const lacks = question && needsReason(question, answer.value ?? '') && answer.reasons?.length === 0
  return lacks ? { ...answer, note: 'Invented for the demonstration.' } : answer
}

/** The id is made from what it answers, so that every demonstration has the same ones. */
function answerOf(slug: string, { line, values }: Row, cases: ReadonlyMap<string, number>): GivenAnswer {
  const { case: reference = '', question = '', answer = null, reasons = '' } = values
  const of = cases.get(reference)
  if (of === undefined) must({ ok: false, problems: [`answers.csv, line ${line}: there is no case "${reference}".`] })
  return {
    id: uuidOf(`${slug} ${reference} ${question}`),
    case: of ?? 0,
    question,
    value: answer,
    reasons: reasons.split(/[\s;|]+/).filter(reason => reason !== ''),
  }
}
