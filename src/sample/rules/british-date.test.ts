import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays } from '../../platform/pure/days.ts'
import { readBritishDate } from './british-date.ts'

test.each([
  '16/01/2012',
  '16/1/2012',
  '16.01.2012',
  '16-Jan-2012',
  '16 January 2012',
  '16th January 2012',
  '16 Jan, 2012',
  '2012-01-16',
  '2012-01-16T09:30:00Z',
  '16/01/2012 00:00',
  ' 16/01/2012 ',
  '40924',
])('reads %s as 16 January 2012', text => {
  expect(readBritishDate(text)).toEqual({ day: '2012-01-16' })
})

test.each([
  ['01/16/2012', 'american'],
  ['31/02/2012', 'no-such-day'],
  ['16/01/12', 'two-digit-year'],
  ['next Tuesday', 'not-a-date'],
  ['16 Foo 2012', 'not-a-date'],
  ['12', 'not-a-date'],
  ['', 'not-a-date'],
])('refuses "%s" as %s', (text, fault) => {
  expect(readBritishDate(text)).toEqual({ fault })
})

test('03/04 is the third of April, as it is everywhere in Britain', () => {
  expect(readBritishDate('03/04/2012')).toEqual({ day: '2012-04-03' })
})

test('every day from 1950 to 2099 reads back from each form it may be written in', () => {
  fc.assert(
    fc.property(fc.integer({ min: 18_264, max: 73_050 }), number => {
      const day = addDays('1899-12-30', number)
      const [year, month, date] = day.split('-') as [string, string, string]
      for (const form of [
        String(number),
        day,
        `${date}/${month}/${year}`,
        `${Number(date)}.${Number(month)}.${year}`,
      ]) {
        expect(readBritishDate(form)).toEqual({ day })
      }
    }),
  )
})
