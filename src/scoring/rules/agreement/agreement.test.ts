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

describe('what has been published', () => {
  const crossed = (rows: readonly (readonly number[])[]): Pair[] =>
    rows.flatMap((row, first) => row.flatMap((count, second) => times(count, String(first), String(second))))
  const error = (interval: readonly [number, number] | null | undefined) =>
    interval ? (interval[1] - interval[0]) / (2 * 1.959963984540054) : NaN

  test('Cohen’s own example of 1960 gives a kappa of 0.492', () => {
    const pairs = crossed([
      [88, 10, 2],
      [14, 40, 6],
      [18, 10, 12],
    ])
    expect(agreementOf(pairs, ['0', '1', '2'])).toMatchObject({ pairs: 200, same: 140 })
    expect(agreementOf(pairs, ['0', '1', '2']).kappa?.value).toBeCloseTo(0.492, 3)
  })

  // The table `cont3x3abstractors` in the manual of Gwet's own R package irrCAC 1.0, with the errors it prints.
  test('Gwet’s two abstractors give his kappa, his AC1 and their standard errors', () => {
    const pairs = crossed([
      [13, 0, 0],
      [0, 20, 7],
      [0, 4, 56],
    ])
    const { kappa, ac1, share } = agreementOf(pairs, ['0', '1', '2'])
    expect(kappa?.value).toBeCloseTo(0.7964094, 7)
    // From a table the package divides by the number of pairs; ours divides by one less and is a little wider.
    expect(error(kappa?.interval) * Math.sqrt(99 / 100)).toBeCloseTo(0.05891072, 8)
    expect(ac1?.value).toBeCloseTo(0.8493305, 7)
    expect(error(ac1?.interval) * Math.sqrt(99 / 100)).toBeCloseTo(0.04322, 5)
    expect(share?.value).toBeCloseTo(0.89, 12)
  })
})

test('pairs of one case count for less than pairs of many cases: every interval is wider', () => {
  const alike = [...times(40, 'yes', 'yes'), ...times(20, 'yes', 'no'), ...times(40, 'no', 'no')]
  const apart = agreementOf(alike, ['yes', 'no'])
  const together = agreementOf(
    alike.map((pair, at) => ({ ...pair, case: Math.floor(at / 10) })),
    ['yes', 'no'],
  )
  const width = (interval: readonly [number, number] | null | undefined) => (interval ? interval[1] - interval[0] : NaN)
  for (const of of ['share', 'kappa', 'ac1'] as const) {
    expect(together[of]?.value).toBe(apart[of]?.value)
    expect(width(together[of]?.interval)).toBeGreaterThan(2 * width(apart[of]?.interval))
  }
})

test('where all agree, the share’s interval still says how few the cases were, and the coefficients give none', () => {
  const pairs = [...times(30, 'yes', 'yes'), ...times(30, 'no', 'no')].map((pair, at) => ({ ...pair, case: at % 3 }))
  const { share, kappa, ac1 } = agreementOf(pairs, ['yes', 'no'])
  expect(share?.interval?.[0]).toBeCloseTo(0.4385, 4)
  expect([kappa?.interval, ac1?.interval]).toEqual([null, null])
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
  expect(agreementOf([], ['yes', 'no'])).toEqual({ pairs: 0, same: 0, share: null, kappa: null, ac1: null })
  expect(agreementOf(times(1, 'yes', 'no'), ['yes', 'no']).ac1?.interval).toBeNull()
})
