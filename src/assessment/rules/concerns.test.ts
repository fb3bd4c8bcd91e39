/** A concern is tracked until it is answered, and pressed when it waits too long. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Concern, ConcernStep } from './concerns.ts'
import { concernState, isOverdue } from './concerns.ts'

const at = (minutes: number): Date => new Date(Date.UTC(2012, 0, 16, 10, minutes))
const step = (name: ConcernStep['step'], minutes: number): ConcernStep => ({
  step: name,
  person: 1,
  answer: name === 'answered' ? 'Called social care.' : null,
  at: at(minutes),
})
const concern = (...steps: readonly ConcernStep[]): Concern => ({
  id: 'a',
  assessment: 1,
  case: 1,
  about: 'child',
  text: 'Alone at home.',
  raisedBy: 2,
  raisedAt: at(0),
  steps,
})

test('it is sent, then seen, then answered; and seen after it was answered it stays answered', () => {
  expect(concernState(concern())).toBe('sent')
  expect(concernState(concern(step('told', 1)))).toBe('sent')
  expect(concernState(concern(step('seen', 2)))).toBe('seen')
  expect(concernState(concern(step('answered', 3), step('seen', 4)))).toBe('answered')
})

test('it is pressed at its time, and again after as long, until somebody answers', () => {
  expect(isOverdue(concern(step('seen', 5)), 120, at(119))).toBe(false)
  expect(isOverdue(concern(step('seen', 5)), 120, at(120))).toBe(true)
  expect(isOverdue(concern(step('escalated', 120)), 120, at(200))).toBe(false)
  expect(isOverdue(concern(step('escalated', 120)), 120, at(240))).toBe(true)
  expect(isOverdue(concern(step('answered', 100)), 120, at(500))).toBe(false)
})

test('an answered concern is never pressed, whatever else happened', () => {
  const steps = fc.array(fc.constantFrom<ConcernStep['step']>('told', 'seen', 'escalated'), { maxLength: 6 })
  fc.assert(
    fc.property(steps, fc.nat(10_000), (names, later) => {
      const all = [...names, 'answered' as const].map((name, i) => step(name, i))
      expect(isOverdue(concern(...all), 1, at(later))).toBe(false)
    }),
  )
})
