import { expect, test } from 'vitest'
import { announcedBy, shownBy } from './personal-data.ts'

test.each([
  ['Forename', 'name'],
  ['SURNAME', 'name'],
  ['Young Person Name', 'name'],
  ['Name', 'name'],
  ['D.O.B.', 'date-of-birth'],
  ['Date of Birth', 'date-of-birth'],
  ['Home address', 'address'],
  ['Post code', 'address'],
  ['Cyfenw', 'name'],
  ['E-mail', 'contact'],
  ['NHS no.', 'national-identifier'],
])('a column headed "%s" is refused for a %s', (heading, kind) => {
  expect(announcedBy(heading)).toBe(kind)
})

test.each([
  'Case reference',
  'Case manager reference',
  'Team',
  'Age',
  'Start date',
  'Gender',
  'Order type',
  'Ethnicity',
])('a column headed "%s" is welcome', heading => {
  expect(announcedBy(heading)).toBeNull()
})

test('a postcode or an email address is seen in a cell under any heading', () => {
  expect(shownBy('12 Some Street, CB1 2AB')).toBe('address')
  expect(shownBy('parent@example.org')).toBe('contact')
})

test.each(['C0001', 'YRO 12 months', '16/01/2012', 'Huntingdon', 'DTO', '17'])('"%s" shows no personal data', cell => {
  expect(shownBy(cell)).toBeNull()
})
