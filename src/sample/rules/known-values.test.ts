/** What somebody types is found on the list however it is written, and what is not there is told with a hint. */
import { expect, test } from 'vitest'
import { knownValues, notOnList, referenceIn, valueIn } from './known-values.ts'

const cases = [
  { reference: 'C002', attributes: { office: 'North Tyne', age: 14 } },
  { reference: 'C001', attributes: { office: 'South' } },
  { reference: 'C003', attributes: {} },
]
const known = knownValues(cases, ['office', 'age'])

test('each reference and value is there once, in order', () => {
  expect(known).toEqual({
    references: ['C001', 'C002', 'C003'],
    values: { office: ['North Tyne', 'South'], age: ['14'] },
  })
})

test('spaces and capitals don’t matter', () => {
  expect([referenceIn(known, ' c001 '), referenceIn(known, 'C009')]).toEqual(['C001', null])
  expect([valueIn(known, 'office', 'north-tyne'), valueIn(known, 'office', 'East')]).toEqual(['North Tyne', null])
  expect(valueIn(known, 'colour', 'red')).toBeNull()
})

test('what is not there is told with the nearest that is, or with all there are', () => {
  expect(notOnList('Sout', ['North', 'South']).en).toBe('The case list has no Sout. Did you mean South?')
  expect(notOnList('Hafren', ['North', 'South']).en).toBe('The case list has no Hafren. It has: North, South.')
  expect(
    notOnList(
      'X',
      Array.from({ length: 40 }, (_, i) => `M${i}`),
    ).cy,
  ).toBe('Nid oes X ar y rhestr achosion.')
})
