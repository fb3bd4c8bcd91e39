/** Deadlines that could never be worked out are refused with their line. */
import { expect, test } from 'vitest'
import type { Change } from '../../../test/make/framework-folder.ts'
import { readChanged } from '../../../test/make/framework-folder.ts'
import { findFramework } from '../load/find.ts'

const timeliness = `events:
  - { id: launch, title: { en: Launch, cy: Lansio } }
  - { id: survey, title: { en: Survey, cy: Arolwg }, several: true }
rules:
  - id: first-survey
    title: { en: First survey, cy: Arolwg cyntaf }
    questions: [C1a]
    cases: { attribute: place, in: [sea] }
    starts: launch
    due: survey
    limit: { amount: 2, unit: working-days }
    edition: { en: Of old, cy: Erstalwm }
    provenance: { kind: unconfirmed, note: Invented for the tests }
`
const caseWork = `concerns:
  kinds: [{ id: leak, title: { en: It leaks, cy: Mae'n gollwng } }]
  escalateAfter: { minutes: 5, provenance: &a { kind: unconfirmed, note: Invented for the tests } }
interviews: [{ id: captain, title: { en: Captain, cy: Capten } }]
goodPractice: { checklist: [{ id: name, title: { en: Names, cy: Enwau } }], provenance: *a }
`
const read = (from = '', to = '', ...more: readonly Change[]) =>
  readChanged(['timeliness.yaml', '', timeliness.replace(from, to)], ['case-work.yaml', '', caseWork], ...more)
const faultsOf = async (from: string, to: string): Promise<readonly string[]> => {
  const outcome = await read(from, to)
  return outcome.ok ? [] : outcome.problems.map(({ file, line, message }) => `${file}:${line}: ${message}`)
}

test('both are read, and a framework may do without', async () => {
  const outcome = await read()
  expect(outcome.ok && outcome.value.timeliness?.rules[0]?.limit).toEqual({ amount: 2, unit: 'working-days' })
  expect(outcome.ok && outcome.value.caseWork?.concerns.escalateAfter.minutes).toBe(5)
})

test.each([
  ['due: survey', 'due: survay', 'timeliness.yaml:10: There is no event called survay.'],
  ['due: survey', 'due: launch', 'timeliness.yaml:10: launch is counted from itself.'],
  ['[C1a]', '[C9z]', 'timeliness.yaml:7: There is no question called C9z.'],
  ['attribute: place', 'attribute: plaice', 'timeliness.yaml:8: There is no case attribute called plaice.'],
  ['in: [sea]', 'in: [see]', 'timeliness.yaml:8: There is no value of place called see.'],
  ['id: survey', 'id: launch', 'timeliness.yaml:3: Event launch is there twice.'],
  [
    'Lansio } }',
    'Lansio }, attribute: place }',
    'timeliness.yaml:2: There is no date among the case attributes called place.',
  ],
])('%s written as %s is refused', async (from, to, fault) => {
  expect(await faultsOf(from, to)).toContain(fault)
})

test('the Core Case Inspection works out ten of its questions on time, and says which limits are printed', async () => {
  const loaded = await findFramework('cci-2009')
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems))
  const { rules = [] } = loaded.value.timeliness ?? {}
  expect(new Set(rules.flatMap(({ questions }) => questions)).size).toBeGreaterThanOrEqual(10)
  expect(rules.filter(({ provenance }) => provenance.kind === 'published').length).toBeGreaterThan(0)
})
