/** Case systems are recognised by their columns, and never by a few that all of them have. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fingerprintOf, recognise, supplierName } from './supplier.ts'

const harbour = { id: 1, name: 'Harbour' }
const lantern = { id: 2, name: 'Lantern' }
const headings = ['Case ref', 'Order type', 'M/F', 'Locality', 'Worker', 'Notes on file']
const layouts = [
  { supplier: harbour, headings: fingerprintOf(headings) },
  {
    supplier: lantern,
    headings: fingerprintOf(['Case ref', 'Order type', 'Sex', 'Office', 'Officer ID', 'Free text']),
  },
]

test('the same columns are the same system’s, in any order and spelling, with one more or one less', () => {
  expect(
    recognise(
      layouts,
      headings.toReversed().map(each => each.toUpperCase()),
    ),
  ).toEqual(harbour)
  expect(recognise(layouts, headings.slice(1))).toEqual(harbour)
  expect(recognise(layouts, [...headings, 'Printed on'])).toEqual(harbour)
})

test('two headings that everybody has recognise nobody', () => {
  expect(recognise(layouts, ['Case ref', 'Order type'])).toBeNull()
  expect(recognise([], headings)).toBeNull()
  expect(recognise(layouts, [])).toBeNull()
})

test('a list is always recognised by its own columns once they are known', () => {
  fc.assert(
    fc.property(fc.array(fc.stringMatching(/^[a-z]{1,8}$/), { minLength: 1 }), own => {
      expect(recognise([...layouts, { supplier: lantern, headings: fingerprintOf(own) }], own)).toEqual(lantern)
    }),
  )
})

test('a name is kept short and tidy, and is never an address', () => {
  expect(supplierName('  Harbour   Case  ')).toBe('Harbour Case')
  expect([supplierName(' – '), supplierName('x'.repeat(61)), supplierName('jo@example.org')]).toEqual([
    null,
    null,
    null,
  ])
})
