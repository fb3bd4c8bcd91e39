import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Pair } from './agreement.ts'
import { agreementOf } from './agreement.ts'

const times = (count: number, first: string, second: string): Pair[] =>
  Array.from({ length: count }, () => ({ first, second }))

const table = (yesYes: number, yesNo: number, noYes: number, noNo: number): Pair[] => [
  ...times(yesYes, 'yes', 'yes'),
  ...times(yesNo, 'yes', 'no'),
  ...times(noYes, 'no', 'yes'),
  ...times(noNo, 'no', 'no'),
]

const anyPairs = fc.array(
  fc.record({ first: fc.constantFrom('a', 'b', 'c'), second: fc.constantFrom('a', 'b', 'c') }),
  {
    minLength: 1,
    maxLength: 60,
  },
)

describe('the textbook table of 118, 5, 2 and 0', () => {
  const { kappa, ac1, same, pairs } = agreementOf(table(118, 5, 2, 0), ['yes', 'no'])

  test('shows how kappa misleads where nearly all answers are the same', () => {
    expect([same, pairs]).toEqual([118, 125])
    expect(kappa?.value).toBeCloseTo(-0.0234, 4)
    expect(ac1?.value).toBeCloseTo(0.9408, 4)
  })

  test('leaves AC1 a narrow interval that holds it', () => {
    const [low, high] = ac1?.interval ?? [0, 0]
    expect(low).toBeGreaterThan(0.88)
    expect(high).toBeLessThan(1)
  })
})

test('kappa of 20, 5, 10 and 15 is 0.4', () => {
  expect(agreementOf(table(20, 5, 10, 15), ['yes', 'no']).kappa?.value).toBeCloseTo(0.4, 12)
})

test('a coefficient never passes 1, reaches it only where all agree, and lies within its interval', () => {
  fc.assert(
    fc.property(anyPairs, pairs => {
      const { kappa, ac1, same } = agreementOf(pairs, ['a', 'b', 'c'])
      for (const coefficient of [kappa, ac1]) {
        if (coefficient === null) continue
        expect(coefficient.value).toBeLessThanOrEqual(1 + 1e-12)
        expect(Math.abs(coefficient.value - 1) < 1e-12).toBe(same === pairs.length)
        if (coefficient.interval === null) continue
        expect(coefficient.interval[0]).toBeLessThanOrEqual(coefficient.value + 1e-12)
        expect(coefficient.interval[1]).toBeGreaterThanOrEqual(Math.min(1, coefficient.value) - 1e-12)
      }
    }),
  )
})

test('who is first and in which order the pairs come makes no difference', () => {
  fc.assert(
    fc.property(anyPairs, pairs => {
      const turned = pairs.map(({ first, second }) => ({ first: second, second: first })).toReversed()
      const [one, other] = [agreementOf(pairs, ['a', 'b', 'c']), agreementOf(turned, ['a', 'b', 'c'])]
      expect(other.kappa?.value ?? 0).toBeCloseTo(one.kappa?.value ?? 0, 10)
      expect(other.ac1?.interval?.[0] ?? 0).toBeCloseTo(one.ac1?.interval?.[0] ?? 0, 10)
    }),
  )
})

test('where both gave one answer throughout, kappa has nothing to measure, and AC1 is 1', () => {
  const { kappa, ac1 } = agreementOf(times(30, 'yes', 'yes'), ['yes', 'no'])
  expect(kappa).toBeNull()
  expect(ac1?.value).toBe(1)
})

test('no pair gives no coefficient, and one pair no interval', () => {
  expect(agreementOf([], ['yes', 'no'])).toEqual({ pairs: 0, same: 0, kappa: null, ac1: null })
  expect(agreementOf(times(1, 'yes', 'no'), ['yes', 'no']).ac1?.interval).toBeNull()
})
