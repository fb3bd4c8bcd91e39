/** The answers of the demonstration's assessors, from `answers.csv`. */
import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { listAssessments, recordAnswers } from '../../assessment/actions.ts'
import { recordOperations } from '../../assessment/actions/record.ts'
import type { GivenAnswer } from '../../assessment/rules/answer.ts'
import { needsReason } from '../../assessment/rules/completeness.ts'
import type { Framework } from '../../framework/rules/framework.ts'
import { questionsOf } from '../../framework/rules/framework.ts'
import type { Use } from '../../platform/use.ts'
import { listCases } from '../../sample/actions.ts'
import type { Under } from './fault.ts'
import { must } from './fault.ts'
import { readTable } from './files.ts'
import type { Row } from './files.ts'

/**
 * Records every row as the lead inspector, and finishes every case; columns `case`, `question`, `answer`, and `reasons`
 * set apart by spaces.
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
  await finishAll(use, under)
}

/** Every case is said to be done, which is refused where one is not. */
async function finishAll(use: Use, { actor, inspection, file }: Under): Promise<void> {
  const operations = [...(await listAssessments(use, inspection))].map(([reading, assessment]) => ({
    id: uuidOf(`${file.slug} ${reading} finish`),
    kind: 'finish',
    assessment,
    device: 'demonstration',
    deviceClock: use.now.toISOString(),
    content: {},
  }))
  const { receipts } = await recordOperations(use, { actor, operations })
  const problems = receipts.flatMap(({ problem }) => problem?.en ?? [])
  if (problems.length > 0) must({ ok: false, problems })
}

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

/** A UUID of version 8 (RFC 9562: of one's own making) from the hash of a text. */
function uuidOf(text: string): string {
  const hash = createHash('sha256').update(text).digest('hex')
  return `${hash.slice(0, 8)}-${hash.slice(8, 12)}-8${hash.slice(13, 16)}-a${hash.slice(17, 20)}-${hash.slice(20, 32)}`
}
