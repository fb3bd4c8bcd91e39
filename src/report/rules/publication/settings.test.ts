/** Addresses are taken as people type and paste them. */
import { expect, test } from 'vitest'
import { addressesIn, notAddresses } from './settings.ts'

test('lines, commas and semicolons part addresses, each of which counts once', () => {
  expect(addressesIn(' a@b.gov.uk, c@d.org\nA@b.gov.uk;a@b.gov.uk ')).toEqual(['a@b.gov.uk', 'c@d.org', 'A@b.gov.uk'])
  expect(addressesIn('  ')).toEqual([])
})

test('what can’t be an address is told', () => {
  expect(notAddresses(['a@b.gov.uk', 'ministers', 'a@b', '@b.uk', 'x@y..uk.'])).toEqual([
    'ministers',
    'a@b',
    '@b.uk',
    'x@y..uk.',
  ])
})
