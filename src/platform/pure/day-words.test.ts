/** Days read as people say them. */
import { expect, test } from 'vitest'
import { dayInWords, monthInWords, spanInWords } from './day-words.ts'

test('a day and a month in both languages', () => {
  expect(dayInWords('2012-01-06', 'en')).toBe('6 January 2012')
  expect(dayInWords('2012-01-16', 'cy')).toBe('16 Ionawr 2012')
  expect(monthInWords('2012-05-01', 'en')).toBe('May 2012')
})

test('a span says once what its two days share', () => {
  expect(spanInWords('2012-02-13', '2012-02-13', 'en')).toBe('13 February 2012')
  expect(spanInWords('2012-02-13', '2012-02-27', 'en')).toBe('13 to 27 February 2012')
  expect(spanInWords('2012-02-17', '2012-03-02', 'en')).toBe('17 February to 2 March 2012')
  expect(spanInWords('2011-12-30', '2012-01-02', 'cy')).toBe('30 Rhagfyr 2011 i 2 Ionawr 2012')
})
