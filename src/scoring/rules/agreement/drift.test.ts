/** Drift: each assessor's share of sufficient answers by day, with its counts. */
import { expect, test } from 'vitest'
import { makeFramework } from '../../../../test/make/framework.ts'
import { planOf } from '../plan.ts'
import { driftOf } from './drift.ts'

const framework = makeFramework()

/** A reading in which every scoring question got the answer at that place of its list. */
const bytes = (place: number): Uint8Array =>
  Uint8Array.from(planOf(framework).questions.map(({ question, answers }) => (question.scores ? answers[place]! : 0)))

test('readings of one assessor and one day are pooled; another day and another assessor stand apart', () => {
  const rows = driftOf(framework, [
    { person: 10, day: '2012-01-17', answers: bytes(0) },
    { person: 2, day: '2012-01-17', answers: bytes(1) },
    { person: 2, day: '2012-01-16', answers: bytes(0) },
    { person: 2, day: '2012-01-17', answers: bytes(0) },
  ])
  expect(rows).toMatchObject([
    { person: 2, day: '2012-01-16', readings: 1, sufficient: 4, scoreable: 4, percent: 100 },
    { person: 2, day: '2012-01-17', readings: 2, sufficient: 4, scoreable: 8, percent: 50 },
    { person: 10, day: '2012-01-17', readings: 1, percent: 100 },
  ])
  expect(rows[0]?.interval?.[0]).toBeLessThan(60)
})

test('what is outside the line counts on neither side', () => {
  expect(driftOf(framework, [{ person: 1, day: '2012-01-16', answers: bytes(2) }])).toMatchObject([
    { scoreable: 0, percent: null, interval: null },
  ])
})
