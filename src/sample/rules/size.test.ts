import { expect, test } from 'vitest'
import type { SampleRule } from '../../framework/rules/sample-rule.ts'
import { sampleSize } from './size.ts'

const rule: SampleRule = {
  z: 1.28,
  proportion: 0.5,
  margin: 0.05,
  rounding: 'nearest',
  minimum: 0,
  maximum: 1000,
  balance: [],
  overSample: [],
  reservesBy: 'setting',
  capPer: null,
  provenance: { kind: 'unconfirmed', note: 'for a test' },
}

test.each([
  [15, 14],
  [50, 38],
  [100, 62],
  [250, 99],
  [500, 124],
])('a caseload of %i gives a sample of %i', (caseload, size) => {
  expect(sampleSize(rule, caseload)).toBe(size)
})

test('the minimum and the maximum hold, but no sample is larger than its caseload', () => {
  expect(sampleSize({ ...rule, minimum: 38, maximum: 99 }, 30)).toBe(30)
  expect(sampleSize({ ...rule, minimum: 38, maximum: 99 }, 45)).toBe(38)
  expect(sampleSize({ ...rule, minimum: 38, maximum: 99 }, 4000)).toBe(99)
})

test('no caseload gives no sample', () => {
  expect(sampleSize({ ...rule, minimum: 38 }, 0)).toBe(0)
})
