/** Working days are counted as people count them, and a draft that nobody opens does not stop the clock. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, addWorkingDays, weekday } from '../../../platform/pure/days.ts'
import { clockOf, workingDaysFrom } from './clock.ts'

const provenance = { kind: 'unconfirmed', note: 'made for a test' } as const
const rule = { limit: { workingDays: 10, provenance }, receipt: { latestWorkingDays: 1, provenance } }
// Good Friday and Easter Monday of 2012.
const easter = ['2012-04-06', '2012-04-09']

test('the time runs from the day on which the draft was opened', () => {
  const clock = clockOf(rule, { sentOn: '2012-03-02', openedOn: '2012-03-02', today: '2012-03-05', holidays: [] })
  expect(clock).toEqual({ receivedOn: '2012-03-02', opened: true, dueOn: '2012-03-16', left: 9 })
})

test('a draft that was not opened by the next working day counts as received then, also when it is opened later', () => {
  const days = { sentOn: '2012-03-02', today: '2012-03-07', holidays: [] }
  const unopened = clockOf(rule, { ...days, openedOn: null })
  expect(unopened).toMatchObject({ receivedOn: '2012-03-05', opened: false, dueOn: '2012-03-19' })
  expect(clockOf(rule, { ...days, openedOn: '2012-03-07' })).toEqual(unopened)
})

test('bank holidays are not counted', () => {
  const days = { sentOn: '2012-04-02', openedOn: '2012-04-02', today: '2012-04-05' }
  expect(clockOf(rule, { ...days, holidays: [] })).toMatchObject({ dueOn: '2012-04-16', left: 7 })
  expect(clockOf(rule, { ...days, holidays: easter })).toMatchObject({ dueOn: '2012-04-18', left: 7 })
})

test('on the last day nothing is left, and from then on it counts the working days that are too many', () => {
  const left = (today: string) =>
    clockOf(rule, { sentOn: '2012-03-02', openedOn: '2012-03-02', today, holidays: [] }).left
  expect([left('2012-03-16'), left('2012-03-17'), left('2012-03-19'), left('2012-03-20')]).toEqual([0, 0, -1, -2])
})

const day = fc.integer({ min: 0, max: 4000 }).map(count => addDays('2009-01-01', count))
const holidays = fc.array(day, { maxLength: 30 })

test('counting days and adding them agree', () => {
  fc.assert(
    fc.property(day, fc.integer({ min: 0, max: 40 }), holidays, (from, count, off) => {
      expect(workingDaysFrom(from, addWorkingDays(from, count, off), off)).toBe(count)
    }),
  )
})

test('a service never has less than its time from the day on which it opened the draft in time', () => {
  fc.assert(
    fc.property(day, fc.integer({ min: 0, max: 30 }), holidays, (sentOn, later, off) => {
      const openedOn = addDays(sentOn, later)
      const { receivedOn, dueOn, opened } = clockOf(rule, { sentOn, openedOn, today: openedOn, holidays: off })
      expect(receivedOn >= sentOn).toBe(true)
      expect(workingDaysFrom(receivedOn, dueOn, off)).toBe(10)
      expect(opened ? receivedOn : weekday(receivedOn) <= 5).toBe(opened ? openedOn : true)
    }),
  )
})
