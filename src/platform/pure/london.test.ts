/** Time in London: the clock is right on both sides of each change, and says so where an hour is missing. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { londonDay, londonTime, momentInLondon, momentInWords } from './london.ts'

const at = (day: string, time: string): string | null => {
  const moment = momentInLondon({ day, time })
  return moment === null ? null : new Date(moment).toISOString()
}

test('winter is Greenwich time, and summer an hour ahead', () => {
  expect(at('2026-01-16', '09:30')).toBe('2026-01-16T09:30:00.000Z')
  expect(at('2026-07-16', '09:30')).toBe('2026-07-16T08:30:00.000Z')
  expect(at('2026-07-16', '00:15')).toBe('2026-07-15T23:15:00.000Z')
})

test('a moment is told by the clocks of London, also where it is another day there than at Greenwich', () => {
  const late = new Date('2012-07-15T23:15:00Z')
  expect(momentInWords(late, 'en')).toBe('16 July 2012, 00:15')
  expect(momentInWords(late, 'cy')).toBe('16 Gorffennaf 2012, 00:15')
  expect(londonDay(late)).toBe('2012-07-16')
  expect(londonDay(new Date('2012-01-15T23:15:00Z'))).toBe('2012-01-15')
})

test('an hour that is left out in spring is no moment, and of one that happens twice the first is meant', () => {
  expect(at('2026-03-29', '01:30')).toBeNull()
  expect(at('2026-10-25', '01:30')).toBe('2026-10-25T00:30:00.000Z')
  expect(at('2026-02-30', '09:30')).toBeNull()
  expect(at('2026-01-16', '25:00')).toBeNull()
})

test('what is shown at a moment leads back to it, or to its twin an hour before', () => {
  const minutes = fc.integer({ min: Date.parse('2009-01-01') / 60_000, max: Date.parse('2040-01-01') / 60_000 })
  fc.assert(
    fc.property(minutes, minute => {
      const moment = minute * 60_000
      const back = momentInLondon(londonTime(moment))
      expect([moment, moment - 3_600_000]).toContain(back)
    }),
  )
})
