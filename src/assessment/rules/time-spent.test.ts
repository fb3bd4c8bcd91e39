/** The time that a case took is told by its answers alone, and never more than passed. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { timeSpent } from './time-spent.ts'

const at = (...minutes: readonly number[]) => minutes.map(minute => minute * 60_000)

test('answers a few minutes apart add up, and a lunch in between does not', () => {
  expect(timeSpent(at(0, 5, 12, 72, 80))).toEqual({ minutes: 20, span: 80, answers: 5 })
})

test('one answer tells nothing', () => {
  expect(timeSpent(at(7))).toBeNull()
  expect(timeSpent([])).toBeNull()
})

test('answers of one and the same moment, as typed in from paper, tell nothing of time', () => {
  expect(timeSpent(at(7, 7, 7))).toBeNull()
})

test('in whatever order the answers come, no more time is counted than passed', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(500), { minLength: 1 }), fc.nat(500), fc.func(fc.nat()), (some, gap, dice) => {
      const minutes = [...some, (some[0] ?? 0) + 1 + gap]
      const spent = timeSpent(at(...minutes))
      expect(spent?.minutes).toBeLessThanOrEqual(spent?.span ?? -1)
      expect(timeSpent(at(...minutes.toSorted((a, b) => dice(a) - dice(b))))).toEqual(spent)
    }),
  )
})
