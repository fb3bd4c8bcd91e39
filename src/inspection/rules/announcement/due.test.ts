/** Deadlines before a visit fall on working days, and never later than asked. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { DueRule } from '../../../framework/rules/announcement.ts'
import { addDays, daysBetween, weekday } from '../../../platform/pure/days.ts'
import { dueOn } from './due.ts'

const visit = (day: string) => [{ step: 'visit', plannedFrom: day, plannedTo: day }]
const holidays = ['2012-01-02', '2012-04-06', '2012-04-09']
const due = (offset: number, unit: DueRule['unit'], day = '2012-01-16') =>
  dueOn({ from: 'visit', offset, unit }, visit(day), holidays)

test('weeks and days are counted back, past weekends and holidays', () => {
  expect(due(-2, 'weeks')).toBe('2011-12-30')
  expect(due(-17, 'days')).toBe('2011-12-30')
  expect(due(-1, 'weeks')).toBe('2012-01-09')
  expect(due(-5, 'days')).toBe('2012-01-11')
})

test('working days are counted both ways, over what is not worked', () => {
  expect(due(-10, 'working-days')).toBe('2011-12-30')
  expect(due(3, 'working-days', '2012-04-05')).toBe('2012-04-12')
})

test('a step that the timetable lacks has no day', () => {
  expect(dueOn({ from: 'party', offset: 0, unit: 'days' }, visit('2012-01-16'), [])).toBe(null)
})

test('a deadline before is worked, and at most a long weekend before the day counted', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 800 }), fc.integer({ min: -60, max: -1 }), (shift, offset) => {
      const day = addDays('2011-06-01', shift)
      const found = due(offset, 'days', day) ?? ''
      expect(weekday(found)).toBeLessThanOrEqual(5)
      expect(holidays).not.toContain(found)
      const early = daysBetween(found, addDays(day, offset))
      expect(early).toBeGreaterThanOrEqual(0)
      expect(early).toBeLessThanOrEqual(4)
    }),
  )
})
