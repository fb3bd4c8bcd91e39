/** The answers of the demonstration's assessors, from `answers.csv`. */
import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { recordAnswers } from '../../assessment/actions.ts'
import type { GivenAnswer } from '../../assessment/rules/answer.ts'
import type { Use } from '../../platform/use.ts'
import { listCases } from '../../sample/actions.ts'
import type { Under } from './fault.ts'
import { must } from './fault.ts'
import { readTable } from './files.ts'
import type { Row } from './files.ts'

/** Records every row as the lead inspector; columns `case`, `question`, `answer`, and `reasons` set apart by spaces. */
export async function loadAnswers(use: Use, under: Under): Promise<void> {
  const { actor, inspection, framework, folder, file } = under
  const cases = new Map((await listCases(use, { actor, slug: file.slug })).map(({ id, reference }) => [reference, id]))
  const rows = await readTable(join(folder, 'answers.csv'))
  const lines = new Map<string, number>()
  const answers = rows.map(row => {
    const answer = answerOf(file.slug, row, cases)
    lines.set(answer.id, row.line)
    return answer
  })
  must(
    await recordAnswers(use, { actor, inspection, framework, answers, device: 'demonstration' }),
    ({ answer, message }) => `answers.csv, line ${lines.get(answer.id) ?? 0}, ${answer.question}: ${message.en}`,
  )
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
