/** Calendar arithmetic agrees with the machine's own calendar. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, addWorkingDays, daysBetween, isDay, lastOfMonth, weekday } from './days.ts'

const days = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true })
  .map(date => date.toISOString().slice(0, 10))

test('adding days agrees with the clock of the machine', () => {
  fc.assert(
    fc.property(days, fc.integer({ min: -5000, max: 5000 }), (day, count) => {
      const later = new Date(Date.parse(day) + count * 86_400_000).toISOString().slice(0, 10)
      expect(addDays(day, count)).toBe(later)
      expect(daysBetween(day, later)).toBe(count)
    }),
  )
})

test('the weekday agrees with the clock of the machine', () => {
  fc.assert(
    fc.property(days, day => {
      expect(weekday(day) % 7).toBe(new Date(day).getUTCDay())
    }),
  )
})

test('a leap day exists only in a leap year', () => {
  expect(isDay('2012-02-29')).toBe(true)
  expect(isDay('2011-02-29')).toBe(false)
  expect(isDay('2012-13-01')).toBe(false)
  expect(isDay('12 May 2012')).toBe(false)
})

test('working days leap over weekends and holidays', () => {
  expect(addWorkingDays('2012-01-20', 1)).toBe('2012-01-23')
  expect(addWorkingDays('2012-05-04', 1, ['2012-05-07'])).toBe('2012-05-08')
  expect(addWorkingDays('2012-01-20', 0)).toBe('2012-01-20')
})

test('the day after the last of a month is the first of the next', () => {
  fc.assert(
    fc.property(days, day => {
      const last = lastOfMonth(day)
      expect(last.slice(0, 7)).toBe(day.slice(0, 7))
      expect(addDays(last, 1).slice(8)).toBe('01')
    }),
  )
})
