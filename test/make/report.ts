/** An inspection with a written report, made by the actions that people use. */
import { recordAnswers } from '../../src/assessment/actions.ts'
import { recordFindings } from '../../src/findings/actions/record.ts'
import { loadEdition } from '../../src/framework/actions.ts'
import { hashOf } from '../../src/framework/load/hash.ts'
import type { Framework } from '../../src/framework/rules/framework.ts'
import type { OutlinePart } from '../../src/framework/rules/outline.ts'
import type { Use } from '../../src/platform/use.ts'
import { saveTexts } from '../../src/report/actions/write.ts'
import { addCases, readAttributes } from '../../src/sample/store.ts'
import { makeFramework } from './framework.ts'
import type { Wanted } from './inspection.ts'
import { aLead, makeInspection } from './inspection.ts'
import { whileAt } from './while-at.ts'

/** A part of an outline that has a title and no text of its own. */
export const outlinePart = (kind: OutlinePart['kind'], en: string, cy: string): OutlinePart => ({
  id: kind,
  kind,
  title: { en, cy },
  appendix: false,
  text: [],
})

const withItsHash = (own: Partial<Framework>): Framework => {
  const { hash: _, ...content } = makeFramework(own)
  return { ...content, hash: hashOf(content) }
}

/** The framework of the report: an outline with a foreword, the sections and the chart of scores. */
export const reportFramework = withItsHash({
  outline: [
    outlinePart('foreword', 'Foreword', 'Rhagair'),
    outlinePart('sections', 'Findings', 'Canfyddiadau'),
    outlinePart('score-chart', 'All scores', 'Pob sgôr'),
  ],
  factualAccuracy: {
    limit: { workingDays: 10, provenance: { kind: 'unconfirmed', note: 'made for a test' } },
    receipt: { latestWorkingDays: 1, provenance: { kind: 'unconfirmed', note: 'made for a test' } },
  },
})

export const reportTexts = `
parts:
  foreword:
    - { en: 'We read {cases n} cases.', cy: 'Darllenasom {cases n} achos.' }
commentaries:
  '1': [ 'Plans were <good> & timely in {1.1.1a k of n}.' ]
  '2': [ 'What was planned was done.' ]
`

export const reportFindings = `
'1.1':
  strengths: [ 'A plan was made in {1.1.1a}.' ]
  improvements: [ 'In custody it was missing in {below 1.1.1a custody k of n}.' ]
`

/** Makes the inspection with four cases, their answers, findings and texts; answers its id and slug. */
export async function makeReport(
  use: Use,
  wanted: Wanted = {},
): Promise<{ readonly id: number; readonly slug: string }> {
  const framework = wanted.framework ?? reportFramework
  await loadEdition(use, framework)
  const { id, slug } = await makeInspection(use, { ...wanted, framework })
  const settings = ['community', 'community', 'custody', 'custody']
  const cases = settings.map((setting, index) => ({ reference: `C00${String(index + 1)}`, attributes: { setting } }))
  await addCases(use.db, id, cases)
  const kept = await readAttributes(use.db, id)
  const answers = kept.map(({ id: of }, index) => ({
    id: `00000000-0000-8000-a000-00000000000${String(index)}`,
    case: of,
    question: '1.1.1a',
    value: index === 3 ? 'insufficient' : 'sufficient',
    reasons: [],
  }))
  const given = { actor: aLead, inspection: id, framework }
  const done = await whileAt(use, id, 'drafting', async () => [
    await recordAnswers(use, { ...given, answers, device: 'test' }),
    await recordFindings(use, { ...given, yaml: reportFindings }),
    await saveTexts(use, { ...given, yaml: reportTexts }),
  ])
  for (const outcome of done) if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems))
  return { id, slug }
}

/** Corrects the answer of the first case: what was done well enough was not. */
export async function correctAnswer(use: Use, inspection: number): Promise<void> {
  const [first] = await readAttributes(use.db, inspection)
  const answer = { id: '00000000-0000-8000-a000-0000000000c0', case: first?.id ?? 0, question: '1.1.1a' }
  const answers = [{ ...answer, value: 'insufficient', reasons: [] }]
  const given = { actor: aLead, inspection, framework: reportFramework, answers, device: 'test' }
  const outcome = await whileAt(use, inspection, 'drafting', () => recordAnswers(use, given))
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems))
}
