/** Cases that a list leaves out: each counted once by its reason, and none of them in the population. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { countExcluded, excludedFrom, populationOf } from './population.ts'

const rules = [
  { attribute: 'left_out', values: ['moved', 'short'] },
  { attribute: 'status', values: ['ended'] },
]
const attributes = fc.record(
  { left_out: fc.constantFrom('moved', 'short', 'stays'), status: fc.constantFrom('ended', 'open') },
  { requiredKeys: [] },
)

test('every case is either in the population or counted by one reason', () => {
  fc.assert(
    fc.property(fc.array(fc.record({ attributes })), cases => {
      const kept = populationOf(cases, rules)
      expect(kept.length + countExcluded(excludedFrom(cases, rules))).toBe(cases.length)
      expect(excludedFrom(kept, rules)).toEqual([])
    }),
  )
})

test('a case with two reasons is counted by the first rule, and reasons keep the order of the rules', () => {
  const cases = [
    { attributes: { left_out: 'short', status: 'ended' } },
    { attributes: { status: 'ended' } },
    { attributes: { left_out: 'moved' } },
  ]
  expect(excludedFrom(cases, rules)).toEqual([
    { attribute: 'left_out', value: 'moved', cases: 1 },
    { attribute: 'left_out', value: 'short', cases: 1 },
    { attribute: 'status', value: 'ended', cases: 1 },
  ])
})

test('where a framework leaves nothing out, every case may be drawn', () => {
  const cases = [{ attributes: { left_out: 'moved' } }]
  expect(populationOf(cases)).toEqual(cases)
  expect(excludedFrom(cases)).toEqual([])
})
