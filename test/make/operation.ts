/** Operations as a device makes them, for tests. */
import { randomUUID } from 'node:crypto'
import { openAssessments } from '../../src/assessment/store.ts'
import type { AnswerOperation, LoggedOperation } from '../../src/assessment/rules/operation.ts'
import { loadEdition } from '../../src/framework/actions.ts'
import type { Framework } from '../../src/framework/rules/framework.ts'
import type { Use } from '../../src/platform/use.ts'
import { makeCases } from './answers.ts'
import { makeFramework } from './framework.ts'
import type { Wanted } from './inspection.ts'
import { makeInspection } from './inspection.ts'

/** An answer with an id of its own, made on a tablet. */
export const anOperation = (
  assessment: number,
  question: string,
  value: string | null,
  own: Partial<AnswerOperation> = {},
): AnswerOperation => ({
  id: randomUUID(),
  kind: 'answer',
  assessment,
  question,
  value,
  reasons: [],
  note: '',
  evidenceOn: null,
  base: null,
  settles: [],
  device: 'a tablet',
  deviceClock: '2026-11-21T09:30:00.000Z',
  ...own,
})

/** The word that a case is done. */
export const aFinish = (assessment: number): LoggedOperation => ({
  id: randomUUID(),
  kind: 'finish',
  assessment,
  content: {},
  device: 'a tablet',
  deviceClock: '2026-11-21T09:30:00.000Z',
})

/** An inspection in fieldwork with cases of the tiny framework, and their assessments in the order of the cases. */
export async function makeFieldwork(
  use: Use,
  wanted: Wanted & {
    readonly cases?: readonly Readonly<Record<string, string>>[]
    readonly framework?: Framework
  } = {},
): Promise<{ readonly id: number; readonly slug: string; readonly assessments: readonly number[] }> {
  const framework = wanted.framework ?? makeFramework()
  await loadEdition(use, framework)
  const { id, slug } = await makeInspection(use, { stage: 'fieldwork', ...wanted, framework })
  const cases = await makeCases(use, id, wanted.cases ?? [{ setting: 'custody' }, { setting: 'community' }])
  const opened = await openAssessments(use.db, id, cases)
  return { id, slug, assessments: cases.map(each => opened.get(each) ?? 0) }
}
