/** Agreement by assessor, criterion and question: each pair once, and who is the stricter where they differ. */
import { expect, test } from 'vitest'
import { makeFramework } from '../../../../test/make/framework.ts'
import type { Reading } from '../../../assessment/rules/double/reading.ts'
import { agreementTable, comparedOf } from './table.ts'

const framework = makeFramework()

const reading = (assessor: number, values: Readonly<Record<string, string>>, finished = true): Reading => ({
  assessment: assessor,
  assessor,
  state: finished ? 'finished' : 'in-progress',
  answers: Object.entries(values).map(([question, value], order) => ({
    id: `${assessor} ${question} ${order}`,
    question,
    value,
    reasons: [],
    note: '',
    evidenceOn: null,
    base: null,
    settles: [],
    device: '',
    person: assessor,
    deviceClock: '2012-01-16T10:00:00.000Z',
    receivedAt: '2012-01-16T10:00:00.000Z',
    order,
  })),
  operations: finished
    ? [
        {
          id: 'f',
          kind: 'finish',
          assessment: assessor,
          content: {},
          device: '',
          deviceClock: '2012-01-16T10:00:00.000Z',
          receivedAt: '2012-01-16T10:00:00.000Z',
          person: assessor,
          order: 100,
        },
      ]
    : [],
})

const good = { '1.1.1a': 'sufficient', '1.1.1b': 'sufficient', '1.1.2': 'yes', '1.2.1': 'sufficient' }

test('judgements that both gave are compared; facts, and what one of them alone answered, are not', () => {
  const two = { case: 1, first: reading(1, good), second: reading(2, { '1.1.1a': 'insufficient', '1.1.2': 'no' }) }
  expect(comparedOf(framework, [two]).map(({ question }) => question.id)).toEqual(['1.1.1a'])
  expect(comparedOf(framework, [{ ...two, second: reading(2, good, false) }])).toEqual([])
})

test('each assessor agrees with the others so far, and leans one way', () => {
  const pairs = [
    { case: 1, first: reading(1, good), second: reading(2, { ...good, '1.1.1a': 'insufficient' }) },
    { case: 2, first: reading(2, { ...good, '1.2.1': 'insufficient' }), second: reading(3, good) },
  ]
  const table = agreementTable(framework, comparedOf(framework, pairs))
  expect(table).toMatchObject({ cases: 2, overall: { pairs: 6, same: 4 } })
  expect(table.assessors).toMatchObject([
    { person: 1, stricter: 0, milder: 1, agreement: { pairs: 3, same: 2 } },
    { person: 2, stricter: 2, milder: 0, agreement: { pairs: 6, same: 4 } },
    { person: 3, stricter: 0, milder: 1, agreement: { pairs: 3, same: 2 } },
  ])
  expect(table.criteria.map(({ criterion, agreement }) => [criterion.id, agreement.pairs])).toEqual([
    ['1.1', 4],
    ['1.2', 2],
  ])
  expect(table.questions.map(({ question, agreement }) => [question.id, agreement.same])).toEqual([
    ['1.1.1a', 1],
    ['1.2.1', 1],
    ['1.1.1b', 2],
  ])
})
