/** When a computed figure is the published one. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { wholePercent } from '../../platform/pure/proportion.ts'
import { agrees, computedWords, partsAllowed, printedWords } from './published.ts'

const tally = (sufficient: number, scoreable: number) => ({ sufficient, scoreable })

test('a percentage agrees with every count that rounds to it, halves up', () => {
  expect(agrees({ percent: 13 }, tally(1, 8))).toBe(true)
  expect(agrees({ percent: 12 }, tally(1, 8))).toBe(false)
})

test('counts agree with themselves alone', () => {
  expect(agrees({ of: [13, 16] }, tally(13, 16))).toBe(true)
  expect(agrees({ of: [13, 16] }, tally(26, 32))).toBe(false)
})

test('where a report prints both, both must hold', () => {
  expect(agrees({ of: [24, 27], percent: 89 }, tally(24, 27))).toBe(true)
  expect(agrees({ of: [24, 27], percent: 88 }, tally(24, 27))).toBe(false)
})

test('all but one is one short of the whole, and nothing is not all', () => {
  expect(agrees({ allBut: 1 }, tally(15, 16))).toBe(true)
  expect(agrees({ allBut: 0 }, tally(16, 16))).toBe(true)
  expect(agrees({ allBut: 0 }, tally(0, 0))).toBe(false)
})

test('more than half is not half', () => {
  expect(agrees({ above: 50, under: 100 }, tally(5, 10))).toBe(false)
  expect(agrees({ above: 50, under: 100 }, tally(6, 10))).toBe(true)
  expect(agrees({ above: 50, under: 100 }, tally(10, 10))).toBe(false)
})

test('a third is whatever rounds as a third does', () => {
  expect(agrees({ fraction: [1, 3] }, tally(9, 27))).toBe(true)
  expect(agrees({ fraction: [1, 3] }, tally(9, 26))).toBe(false)
})

test('the commonest reasons outnumber all others', () => {
  const reasons = { late: 3, unclear: 2, other: 1 }
  expect(agrees({ commonest: ['late', 'unclear'] }, { ...tally(0, 4), reasons })).toBe(true)
  expect(agrees({ commonest: ['late', 'other'] }, { ...tally(0, 4), reasons })).toBe(false)
  expect(agrees({ commonest: ['never-given'] }, { ...tally(0, 4), reasons: {} })).toBe(false)
})

test('values and counts read as a report prints them', () => {
  expect(printedWords({ of: [24, 27], percent: 89 })).toBe('24 of 27, 89%')
  expect(printedWords({ fraction: [1, 3], words: 'one-third' })).toBe('one-third')
  expect(printedWords({ percent: 72, comment: 'moderate' })).toBe('72%, MODERATE')
  expect(computedWords({ percent: 89 }, tally(24, 27))).toBe('24 of 27 (89%)')
  expect(computedWords({ commonest: ['a'] }, { ...tally(0, 3), reasons: { b: 1, a: 2 } })).toBe('a 2, b 1')
})

test('the parts allowed of a base are those that round to the percentage, and no others', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 100 }), fc.integer({ min: 0, max: 100 }), (whole, percent) => {
      const allowed = partsAllowed({ percent }, whole)
      for (let part = 0; part <= whole; part++)
        expect(allowed.includes(part)).toBe(wholePercent(tally(part, whole)) === percent)
    }),
  )
})
