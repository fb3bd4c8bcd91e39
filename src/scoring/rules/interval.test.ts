/** The interval of a score, beside published examples and by dice. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { interval } from './interval.ts'

const rounded = (bounds: readonly number[] | null) => bounds?.map(points => Math.round(points * 10) / 10)
const tally = fc
  .integer({ min: 1, max: 5000 })
  .chain(scoreable => fc.integer({ min: 0, max: scoreable }).map(sufficient => ({ sufficient, scoreable })))

test('13 of 16 may well be anything from 57 to 93', () => {
  expect(rounded(interval({ sufficient: 13, scoreable: 16 }))).toEqual([57, 93.4])
})

test("of Wilson's method: nothing of ten, and all of ten", () => {
  expect(rounded(interval({ sufficient: 0, scoreable: 10 }))).toEqual([0, 27.8])
  expect(rounded(interval({ sufficient: 10, scoreable: 10 }))).toEqual([72.2, 100])
})

test('knowing that 62 of 100 cases were drawn narrows it', () => {
  expect(rounded(interval({ sufficient: 31, scoreable: 62 }))).toEqual([37.9, 62.1])
  expect(rounded(interval({ sufficient: 31, scoreable: 62 }, { sampled: 62, caseload: 100 }))).toEqual([42.4, 57.6])
})

test('nothing scoreable has none', () => {
  expect(interval({ sufficient: 0, scoreable: 0 }, { sampled: 5, caseload: 5 })).toBeNull()
})

test('more cases sampled than the caseload held is no reason to be surer', () => {
  const found = { sufficient: 3, scoreable: 9 }
  expect(interval(found, { sampled: 62, caseload: 50 })).toEqual(interval(found))
})

test('it holds the proportion and stays within 0 and 100', () => {
  fc.assert(
    fc.property(tally, fc.integer({ min: 1, max: 500 }), fc.nat(500), (found, sampled, more) => {
      const [low, high] = interval(found, { sampled, caseload: sampled + more })!
      const points = (100 * found.sufficient) / found.scoreable
      expect(0 <= low && low <= points && points <= high && high <= 100).toBe(true)
    }),
  )
})

test('it is never wider for a larger share of the caseload, and a point when all of it was sampled', () => {
  fc.assert(
    fc.property(tally, fc.integer({ min: 1, max: 500 }), fc.nat(500), (found, sampled, more) => {
      const wide = interval(found, { sampled, caseload: sampled + more + 1 })!
      const narrow = interval(found, { sampled: sampled + 1, caseload: sampled + more + 1 })!
      expect(narrow[1] - narrow[0]).toBeLessThanOrEqual(wide[1] - wide[0] + 1e-9)
      const all = interval(found, { sampled, caseload: sampled })!
      expect(all[0]).toBe(all[1])
    }),
  )
})
