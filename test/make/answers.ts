/** Answers for tests: cases of an inspection, judged by whoever asks. */
import { randomUUID } from 'node:crypto'
import { recordAnswers } from '../../src/assessment/actions.ts'
import type { GivenAnswer } from '../../src/assessment/rules/answer.ts'
import type { Framework } from '../../src/framework/rules/framework.ts'
import type { Use } from '../../src/platform/use.ts'
import { addCases, readAttributes } from '../../src/sample/store.ts'
import { aLead } from './inspection.ts'
import { whileAt } from './while-at.ts'

/** Adds cases C001, C002 … with these attributes; answers their ids in that order. */
export async function makeCases(
  use: Use,
  inspection: number,
  attributes: readonly Readonly<Record<string, string>>[],
): Promise<readonly number[]> {
  const cases = attributes.map((each, i) => ({ reference: `C${String(i + 1).padStart(3, '0')}`, attributes: each }))
  await addCases(use.db, inspection, cases)
  return (await readAttributes(use.db, inspection)).map(({ id }) => id)
}

/** An answer with an id of its own. */
export const anAnswer = (
  to: number,
  question: string,
  value: string | null,
  own: Partial<GivenAnswer> = {},
): GivenAnswer => ({
  id: randomUUID(),
  case: to,
  question,
  value,
  ...own,
})

/** Records answers as the lead inspector, as though it were during fieldwork; answers how many were new. */
export async function makeAnswers(
  use: Use,
  inspection: number,
  framework: Framework,
  answers: readonly GivenAnswer[],
): Promise<number> {
  const ask = { actor: aLead, inspection, framework, answers, device: 'test' }
  const outcome = await whileAt(use, inspection, 'fieldwork', () => recordAnswers(use, ask))
  if (!outcome.ok) throw new Error(outcome.problems.map(({ message }) => message.en).join('\n'))
  return outcome.value
}
