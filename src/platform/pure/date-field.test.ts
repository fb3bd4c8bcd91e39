/** A date in three boxes is read as people type it, and what is wrong is said at the box to go to. */
import { expect, test } from 'vitest'
import { readDateField, typedFrom } from './date-field.ts'

const asked = { label: 'First day of fieldwork', language: 'en', empty: 'Enter the first day of fieldwork' } as const
const read = (day: string, month: string, year: string) =>
  readDateField({ 'on-day': day, 'on-month': month, 'on-year': year }, 'on', asked)

test.each([
  ['16', '1', '2012', '2012-01-16'],
  ['6', '04', '2012', '2012-04-06'],
  ['1', 'May', '2012', '2012-05-01'],
  ['1', 'medi', '2012', '2012-09-01'],
  [' 29 ', 'feb', '2012', '2012-02-29'],
])('%s %s %s is a day', (day, month, year, meant) => {
  expect(read(day, month, year)).toMatchObject({ day: meant, problem: null })
})

test.each([
  ['', '', '', 'on-day', 'Enter the first day of fieldwork'],
  ['16', '', '2012', 'on-month', 'First day of fieldwork must include a month'],
  ['16', '', '', 'on-month', 'First day of fieldwork must include a month and year'],
  ['16', '1', '12', 'on-year', 'First day of fieldwork: write the year with 4 numbers, such as 2012'],
  ['31', '2', '2012', 'on-day', 'First day of fieldwork must be a real date, such as 16 1 2012'],
  ['x', 'Smarch', '2012', 'on-day', 'First day of fieldwork must be a real date, such as 16 1 2012'],
])('"%s" "%s" "%s" is not, and what was typed stays', (day, month, year, field, message) => {
  expect(read(day, month, year)).toEqual({ typed: { day, month, year }, day: null, problem: { field, message } })
})

test('a date that may be left out is no problem when it is', () => {
  expect(readDateField({}, 'on', { label: 'On', language: 'en' })).toMatchObject({ day: null, problem: null })
})

test('a day that is known stands in the boxes', () => {
  expect(typedFrom('2012-01-06')).toEqual({ day: '6', month: '1', year: '2012' })
})
