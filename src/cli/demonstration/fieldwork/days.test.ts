/** Whenever the demonstration is loaded, its fieldwork has two working days behind it and room for its interviews. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, weekday } from '../../../platform/pure/days.ts'
import { daysGone } from './days.ts'

test('in the middle of a week it began on Monday, and after a weekend before it', () => {
  expect(daysGone('2026-11-18', [])).toEqual({ began: '2026-11-16', gone: ['2026-11-16', '2026-11-17'] })
  expect(daysGone('2026-11-23', [])).toEqual({ began: '2026-11-19', gone: ['2026-11-19', '2026-11-20'] })
})

test('bank holidays are no days of fieldwork, and a week with too few of its own is passed over', () => {
  const christmas = ['2026-12-25', '2026-12-28', '2027-01-01']
  expect(daysGone('2026-12-30', christmas).began).toBe('2026-12-22')
})

test('on any day both days are working days that have passed', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 5000 }), past => {
      const today = addDays('2026-01-01', past)
      const { began, gone } = daysGone(today, [])
      expect(gone[0]).toBe(began)
      for (const day of gone) expect([day < today, weekday(day) <= 5]).toEqual([true, true])
    }),
  )
})
