/** What the board counts: a reading is complete only when nothing of it needs anybody. */
import { expect, test } from 'vitest'
import type { ReadingOnBoard } from './board.ts'
import { isComplete, pacesOf, totalsOf } from './board.ts'

const reading = (own: Partial<ReadingOnBoard> = {}): ReadingOnBoard => ({
  assessment: 1,
  case: 1,
  kind: 'first',
  assessor: 1,
  state: 'finished',
  answered: 4,
  toAnswer: 4,
  contested: 0,
  beside: [],
  lacking: 0,
  waiting: 0,
  concerns: 0,
  unanswered: 0,
  changedAt: null,
  ...own,
})

test('a finished reading is not complete while something is contested, unanswered or waiting', () => {
  expect(isComplete(reading())).toBe(true)
  expect(isComplete(reading({ state: 'finished-again' }))).toBe(true)
  const beside = [{ kind: 'date' as const, title: { en: 'Plan', cy: 'Cynllun' }, question: null }]
  for (const own of [{ contested: 1 }, { beside }, { lacking: 1 }, { waiting: 1 }, { state: 'sent-back' as const }])
    expect(isComplete(reading(own))).toBe(false)
})

test('everything is counted once, and what belongs to nobody is nobody’s pace', () => {
  const all = [
    reading({ assessor: 2 }),
    reading({ state: 'in-progress', contested: 2, lacking: 2 }),
    reading({ state: 'sent-back', waiting: 1 }),
    reading({ state: 'not-started', answered: 0, toAnswer: 0 }),
    reading({ assessor: null, state: 'not-started', concerns: 2, unanswered: 1 }),
  ]
  expect(totalsOf(all)).toEqual({
    readings: 5,
    complete: 1,
    begun: 2,
    contested: { answers: 2, beside: [] },
    waiting: 1,
    concerns: 2,
    unanswered: 1,
    sentBack: 1,
  })
  expect([...pacesOf(all)]).toEqual([
    [1, { done: 0, remaining: 3 }],
    [2, { done: 1, remaining: 0 }],
  ])
})
