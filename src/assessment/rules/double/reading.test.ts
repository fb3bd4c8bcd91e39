/** Two readings: blind until both are finished, compared question by question, and settled without losing either. */
import { expect, test } from 'vitest'
import { makeFramework } from '../../../../test/make/framework.ts'
import type { KeptAnswer, KeptOperation } from '../operation.ts'
import { moderatedStanding } from './moderation.ts'
import type { Reading } from './reading.ts'
import { blindAnswers, differencesOf } from './reading.ts'
import { standingOf } from '../merge/standing.ts'

const answer = (order: number, question: string, value: string | null, own: Partial<KeptAnswer> = {}): KeptAnswer => ({
  id: `${question} ${order}`,
  question,
  value,
  reasons: [],
  note: '',
  evidenceOn: null,
  base: null,
  settles: [],
  device: 'a tablet',
  person: 1,
  deviceClock: '2012-01-16T10:00:00.000Z',
  receivedAt: '2012-01-16T10:00:00.000Z',
  order,
  ...own,
})

const logged = (order: number, own: Pick<KeptOperation, 'kind' | 'content'>): KeptOperation =>
  ({
    id: `operation ${order}`,
    assessment: 1,
    device: 'a tablet',
    deviceClock: '2012-01-16T10:00:00.000Z',
    person: 9,
    receivedAt: '2012-01-17T10:00:00.000Z',
    order,
    ...own,
  }) as KeptOperation

const finish = (order: number) => logged(order, { kind: 'finish', content: {} })

const reading = (answers: readonly KeptAnswer[], operations: readonly KeptOperation[]): Reading => ({
  assessment: 1,
  assessor: 1,
  state: operations.length > 0 ? 'finished' : 'in-progress',
  answers,
  operations,
})

const framework = makeFramework()
const first = [answer(1, '1.1.1a', 'sufficient'), answer(2, '1.2.1', 'sufficient')]
const second = [answer(3, '1.1.1a', 'insufficient'), answer(4, '1.1.1b', 'sufficient')]
const two = { case: 1, first: reading(first, [finish(10)]), second: reading(second, [finish(11)]) }

const decision = (order: number, on: readonly string[]) =>
  logged(order, {
    kind: 'moderate',
    content: { question: '1.1.1a', value: 'insufficient', reason: 'Late', first: on, second: ['1.1.1a 3'] },
  })

test('nothing is compared while either is not finished', () => {
  expect(differencesOf(framework, { ...two, second: reading(second, []) })).toEqual([])
  expect(blindAnswers(reading(second, []))).toBeNull()
})

test('a difference is another answer, or an answer that one of them alone gave', () => {
  expect(differencesOf(framework, two).map(({ question }) => question.id)).toEqual(['1.1.1a', '1.1.1b', '1.2.1'])
})

test('what a reading said blind is what stood when it was first finished, whatever came after', () => {
  const changed = reading([...first, answer(12, '1.1.1a', 'insufficient', { base: '1.1.1a 1' })], [finish(10)])
  expect(blindAnswers(changed)?.get('1.1.1a')).toMatchObject({ value: 'sufficient' })
})

test('a decision stands in the place of the first answer until that is changed, and the last decision counts', () => {
  const decided = [finish(10), decision(12, ['1.1.1a 1'])]
  expect(differencesOf(framework, { ...two, first: reading(first, decided) })[0]).toMatchObject({
    settled: true,
    moderation: { value: 'insufficient', by: 9 },
  })
  expect(moderatedStanding(standingOf(first), decided).get('1.1.1a')).toMatchObject({
    value: 'insufficient',
    note: 'Late',
    heads: [{ id: '1.1.1a 1', value: 'sufficient' }],
  })
  const later = [...first, answer(13, '1.1.1a', 'not_applicable', { base: '1.1.1a 1' })]
  expect(moderatedStanding(standingOf(later), decided).get('1.1.1a')).toMatchObject({ value: 'not_applicable' })
  expect(differencesOf(framework, { ...two, first: reading(later, decided) })[0]?.settled).toBe(false)
})
