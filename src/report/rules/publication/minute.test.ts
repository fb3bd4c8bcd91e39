/** People type times in many ways, and each that is clear is understood. */
import { expect, test } from 'vitest'
import { minuteOf, timeTyped } from './minute.ts'

test.each([
  ['9:30', '09:30'],
  ['09.30', '09:30'],
  ['0930', '09:30'],
  ['9am', '09:00'],
  ['12 pm', '12:00'],
  ['12am', '00:00'],
  ['2:15 p.m.', '14:15'],
  ['00:00', '00:00'],
  ['9', null],
  ['25:00', null],
  ['13pm', null],
  ['9:61', null],
  ['noon', null],
])('“%s” is %s', (typed, meant) => {
  expect(timeTyped(typed)).toBe(meant)
})

test('a minute must lie ahead, within a year, and exist', () => {
  const now = Date.parse('2026-03-01T10:00:00Z')
  expect(minuteOf('2026-03-01', '10:01', now)).toEqual({ moment: now + 60_000 })
  expect(minuteOf('2026-03-01', '10:00', now)).toEqual({ fault: 'not-ahead' })
  expect(minuteOf('2026-03-29', '01:30', now)).toEqual({ fault: 'no-such-time' })
  expect(minuteOf('2062-03-01', '10:00', now)).toEqual({ fault: 'too-far' })
  expect(minuteOf('2026-03-02', 'soon', now)).toEqual({ fault: 'not-a-time' })
})
