/** Every case is counted once in each characteristic, whatever its values. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { CaseAttribute } from '../../framework/rules/case-attribute.ts'
import { bandsOf, characteristicsOf, countOf } from './characteristics.ts'

const titled = (id: string) => ({ id, title: { en: id, cy: id } })
const common = { describesSample: true, provenance: { kind: 'unconfirmed', note: 'made for a test' } } as const
const choice = (id: string, ...values: string[]): CaseAttribute => ({
  ...titled(id),
  kind: 'choice',
  values: values.map(titled),
  ...common,
})
const age: CaseAttribute = { ...titled('age'), kind: 'number', values: [], ...common }
const gender = choice('gender', 'male', 'female')
const setting = choice('setting', 'community', 'custody')
const team: CaseAttribute = { ...titled('team'), kind: 'text', values: [], ...common, describesSample: false }
const whole = (...caseAttributes: CaseAttribute[]) => ({ caseAttributes, splitBy: null })

test('ages of children fall in bands of two years, the empty ones shown', () => {
  expect(bandsOf([10, 14, 15, 17])).toEqual([
    { low: 10, high: 11 },
    { low: 12, high: 13 },
    { low: 14, high: 15 },
    { low: 16, high: 17 },
  ])
})

test('a choice counts each of its values in the framework’s order, and those not recorded last', () => {
  const [characteristic] = characteristicsOf(whole(gender), [{ gender: 'female' }, { gender: 'female' }, {}])
  expect(characteristic?.rows.map(({ title, bySetting }) => [title.en, ...bySetting])).toEqual([
    ['male', 0],
    ['female', 2],
    ['Not recorded', 1],
  ])
})

test('where the framework splits by a setting, each group is counted in each setting', () => {
  const cases = [
    { gender: 'male', setting: 'custody' },
    { gender: 'male', setting: 'community' },
    { gender: 'female', setting: 'community' },
  ]
  const [first] = characteristicsOf({ caseAttributes: [gender, setting], splitBy: 'setting' }, cases)
  expect(first?.rows.map(({ bySetting }) => bySetting)).toEqual([
    [1, 1],
    [1, 0],
  ])
})

test('an attribute that does not describe the sample is left out', () => {
  expect(characteristicsOf(whole(team), [{ team: 'north' }])).toEqual([])
})

test('the groups of every characteristic add up to the cases, and few bands hold any range', () => {
  const one = fc.record(
    { age: fc.integer({ min: 0, max: 5000 }), gender: fc.constantFrom('male', 'female') },
    { requiredKeys: [] },
  )
  fc.assert(
    fc.property(fc.array(one, { maxLength: 80 }), cases => {
      for (const { rows } of characteristicsOf(whole(age, gender), cases)) {
        expect(rows.reduce((sum, row) => sum + countOf(row), 0)).toBe(cases.length)
        expect(rows.length).toBeLessThanOrEqual(7)
      }
    }),
  )
})
