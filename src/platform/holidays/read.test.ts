/** The bank holidays of England and Wales come out as they were kept, in ordinary years and in the others. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { easterOf } from '../pure/bank-holidays.ts'
import { weekday } from '../pure/days.ts'
import { holidaysBetween } from './read.ts'

const daysOf = async (year: number) =>
  (await holidaysBetween('england', `${year}-01-01`, `${year}-12-31`)).map(({ day }) => day.slice(5))

test.each([
  [2011, ['01-03', '04-22', '04-25', '04-29', '05-02', '05-30', '08-29', '12-26', '12-27']],
  [2012, ['01-02', '04-06', '04-09', '05-07', '06-04', '06-05', '08-27', '12-25', '12-26']],
  [2013, ['01-01', '03-29', '04-01', '05-06', '05-27', '08-26', '12-25', '12-26']],
  [2015, ['01-01', '04-03', '04-06', '05-04', '05-25', '08-31', '12-25', '12-28']],
  [2020, ['01-01', '04-10', '04-13', '05-08', '05-25', '08-31', '12-25', '12-28']],
  [2021, ['01-01', '04-02', '04-05', '05-03', '05-31', '08-30', '12-27', '12-28']],
  [2022, ['01-03', '04-15', '04-18', '05-02', '06-02', '06-03', '08-29', '09-19', '12-26', '12-27']],
  [2023, ['01-02', '04-07', '04-10', '05-01', '05-08', '05-29', '08-28', '12-25', '12-26']],
])('%i', async (year, days) => {
  expect(await daysOf(year)).toEqual(days)
})

test('every year has eight or more, none at a weekend and none twice', () =>
  fc.assert(
    fc.asyncProperty(fc.integer({ min: 2002, max: 2200 }), async year => {
      const days = (await holidaysBetween('wales', `${year}-01-01`, `${year}-12-31`)).map(({ day }) => day)
      expect(days.length).toBeGreaterThanOrEqual(8)
      expect(new Set(days).size).toBe(days.length)
      for (const day of days) expect(weekday(day)).toBeLessThanOrEqual(5)
    }),
  ))

test('Easter is a Sunday between 22 March and 25 April, and falls where almanacs have it', () => {
  expect([1818, 1943, 2000, 2008, 2012, 2038].map(easterOf)).toEqual([
    '1818-03-22',
    '1943-04-25',
    '2000-04-23',
    '2008-03-23',
    '2012-04-08',
    '2038-04-25',
  ])
  fc.assert(
    fc.property(fc.integer({ min: 1583, max: 4099 }), year => {
      const day = easterOf(year)
      expect(weekday(day)).toBe(7)
      expect(day.slice(5) >= '03-22' && day.slice(5) <= '04-25').toBe(true)
    }),
  )
})

test('a nation without a file is a fault that names it', async () => {
  await expect(holidaysBetween('atlantis', '2012-01-01', '2012-12-31')).rejects.toThrow('no file for atlantis')
})
