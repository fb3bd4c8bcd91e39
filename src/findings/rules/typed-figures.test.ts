/** What somebody typed is found where it is a share or a small count of people, in either language; references are not. */
import { expect, test } from 'vitest'
import { typedCounts, typedFractions, typedShares } from './typed-figures.ts'

test.each([
  ['It was 81%, and 81 per cent before.', ['81%', '81 per cent']],
  ['In 13 of 16 cases, or 13 out of the 16.', ['13 of 16', '13 out of the 16']],
  ['Mewn 13 o 16 achos, neu 81 y cant.', ['13 o 16', '81 y cant']],
  ['In {1.1.1 k of n} cases ({1.1.1 %}), by 6 assessors until 07/12.', []],
])('shares in figures: %s', (text, shares) => {
  expect(typedShares(text)).toEqual(shares)
})

test.each([
  ['Half of the plans, and two-thirds of reviews.', ['Half of', 'two-thirds']],
  [
    'A quarter of cases; nine out of ten plans, or 9/10, or 13/16.',
    ['A quarter of', 'nine out of ten', '9/10', '13/16'],
  ],
  ['Hanner yr achosion, a dau draean o’r cynlluniau.', ['Hanner yr', 'dau draean o']],
  ['On behalf of a third party, 24/7, in a quarter of 2011/12.', ['a quarter of']],
  ['One of the two managers had left.', []],
])('fractions: %s', (text, fractions) => {
  expect(typedFractions(text)).toEqual(fractions)
})

test.each([
  ['Two of the older girls, and 3 young people.', [2, 3]],
  ['Roedd tri phlentyn yno, a dau achos.', [3, 2]],
  ['All 12 cases, of {1.1.1 n} cases; one plan.', []],
])('counts of people: %s', (text, counts) => {
  expect(typedCounts(text).map(({ count }) => count)).toEqual(counts)
})
