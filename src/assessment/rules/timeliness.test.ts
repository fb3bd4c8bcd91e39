/** Deadlines by the calendar, with dice: nothing in time is called late, and nothing late in time. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Limit } from '../../framework/rules/case-work.ts'
import { addDays } from '../../platform/pure/days.ts'
import type { Recorded } from './timeliness.ts'
import { deadlineOf, lateness, workOut } from './timeliness.ts'

// The bank holidays of England and Wales over the turn of the year 2011 to 2012 (gov.uk/bank-holidays).
const holidays = ['2011-12-26', '2011-12-27', '2012-01-02', '2012-04-06', '2012-04-09']
const rule = { starts: 'sentence', due: 'plan', limit: { amount: 15, unit: 'working-days' } as Limit }
const on = (...days: readonly string[]): Recorded => ({ days, notDone: false })
const never: Recorded = { days: [], notDone: true }
const worked = (recorded: Readonly<Record<string, Recorded>>, own: Partial<Parameters<typeof workOut>[0]> = {}) =>
  workOut({ ...rule, ...own }, { recorded: new Map(Object.entries(recorded)), holidays, asOf: '2012-03-30' })

test('15 working days from 20 December 2011 end on 13 January 2012, three bank holidays left out', () => {
  expect(deadlineOf(rule.limit, '2011-12-20', holidays)).toBe('2012-01-13')
  expect(worked({ sentence: on('2011-12-20'), plan: on('2012-01-13') })).toMatchObject({ outcome: 'on-time' })
  expect(worked({ sentence: on('2011-12-20'), plan: on('2012-01-17') }).deadlines).toEqual([
    { from: '2011-12-20', due: '2012-01-13', done: '2012-01-17', outcome: 'late', late: 2 },
  ])
})

test('what is finished at the weekend after the last day is late by a day', () => {
  expect(lateness(rule.limit, '2012-01-13', '2012-01-14', holidays)).toBe(1)
})

test('three months from the last of November end on the last of February', () => {
  expect(deadlineOf({ amount: 3, unit: 'months' }, '2011-11-30', holidays)).toBe('2012-02-29')
})

test('a date that is missing is asked for, and nothing is said to be late', () => {
  expect(worked({ sentence: on('2011-12-20') })).toEqual({ outcome: 'not-known', deadlines: [], missing: ['plan'] })
  expect(worked({}).missing).toEqual(['sentence', 'plan'])
})

test('what was looked for and not found is not done once its day has passed, and not due before', () => {
  expect(worked({ sentence: on('2011-12-20'), plan: never }).outcome).toBe('not-done')
  expect(worked({ sentence: on('2012-03-20'), plan: never }).outcome).toBe('not-due')
  expect(worked({ sentence: never, plan: never }).outcome).toBe('not-due')
})

const reviews = {
  starts: 'plan',
  due: 'review',
  limit: { amount: 3, unit: 'months' } as Limit,
  repeats: { until: 'end' },
}

test('each review counts from the one before, and the gap after the last counts too', () => {
  const plan = on('2011-03-01')
  expect(worked({ plan, review: on('2011-05-30', '2011-08-30', '2011-11-25', '2012-02-20') }, reviews)).toMatchObject({
    outcome: 'on-time',
    deadlines: [{ due: '2011-06-01' }, { due: '2011-08-30' }, { due: '2011-11-30' }, { due: '2012-02-25' }],
  })
  expect(worked({ plan, review: on('2011-05-30', '2011-09-02') }, reviews)).toMatchObject({
    outcome: 'not-done',
    deadlines: [{ outcome: 'on-time' }, { outcome: 'late', late: 3 }, { outcome: 'not-done', due: '2011-12-02' }],
  })
})

test('after the sentence has ended nothing falls due', () => {
  const ended = { plan: on('2011-03-01'), review: on('2011-05-30'), end: on('2011-07-01') }
  expect(worked(ended, reviews).outcome).toBe('on-time')
  expect(worked({ ...ended, review: never, end: on('2011-05-15') }, reviews).outcome).toBe('not-due')
})

const limit = fc.oneof(
  fc.record({ amount: fc.nat(40), unit: fc.constantFrom('working-days', 'days') }),
  fc.record({ amount: fc.nat(12), unit: fc.constant('months') }),
) as fc.Arbitrary<Limit>
const day = fc.nat(500).map(count => addDays('2011-01-01', count))
const free = fc.array(day, { maxLength: 30 })

test('done by the deadline is in time, and a day after it is late: whatever the limit and the holidays', () => {
  fc.assert(
    fc.property(limit, day, fc.integer({ min: -600, max: 600 }), free, (one, from, shift, off) => {
      const due = deadlineOf(one, from, off)
      const done = addDays(due, shift)
      const recorded = new Map([
        ['sentence', on(from)],
        ['plan', on(done)],
      ])
      const { outcome, deadlines } = workOut({ ...rule, limit: one }, { recorded, holidays: off, asOf: '2013-01-01' })
      expect(outcome).toBe(shift <= 0 ? 'on-time' : 'late')
      expect((deadlines[0]?.late ?? 0) > 0).toBe(shift > 0)
      expect(deadlines[0]?.late).toBeLessThanOrEqual(Math.max(0, shift))
    }),
  )
})

test('more time, or more holidays, never bring a deadline forward, and none lies before its start', () => {
  fc.assert(
    fc.property(limit, day, free, free, (one, from, off, more) => {
      const due = deadlineOf(one, from, off)
      expect(due >= from).toBe(true)
      expect(deadlineOf({ ...one, amount: one.amount + 1 }, from, off) >= due).toBe(true)
      expect(deadlineOf(one, from, [...off, ...more]) >= due).toBe(true)
    }),
  )
})

test('no gap between reviews is hidden, and the last one is told until the sentence ends', () => {
  fc.assert(
    fc.property(day, fc.array(fc.nat(120), { maxLength: 6 }), (from, gaps) => {
      let last = from
      const days = gaps.map(gap => (last = addDays(last, gap + 1)))
      const { deadlines } = workOut(
        { ...reviews, limit: { amount: 90, unit: 'days' } },
        {
          recorded: new Map([
            ['plan', on(from)],
            ['review', on(...days)],
          ]),
          holidays: [],
          asOf: '2020-01-01',
        },
      )
      expect(deadlines.filter(({ outcome }) => outcome === 'late')).toHaveLength(
        gaps.filter(gap => gap + 1 > 90).length,
      )
      expect(deadlines.at(-1)?.outcome).toBe('not-done')
    }),
  )
})
