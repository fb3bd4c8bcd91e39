/** What the charts of a calendar say: each inspection once, in its month, and no promise kept that is not. */
import { expect, test } from 'vitest'
import type { Planned } from './calendar.ts'
import { promisePlan, yearPlan } from './calendar-charts.ts'

const planned = (id: number, nation: 'england' | 'wales', from: string): Planned => ({
  slug: `s${id}`,
  service: { id, slug: `s${id}`, name: { en: '', cy: '' }, nation, region: { en: '', cy: '' }, organisation: null },
  people: [],
  from,
  to: from,
  stage: 'planned',
  suspendedFrom: null,
})

test('a year has twelve bars from its first month, with each inspection in its month and nation', () => {
  const all = [
    planned(1, 'england', '2011-04-04'),
    planned(2, 'wales', '2011-06-06'),
    planned(3, 'wales', '2011-06-20'),
  ]
  const words = {
    title: '',
    month: '',
    total: '',
    alternative: (n: number, month: string, most: number) => `${n} ${month} ${most}`,
  }
  const plan = yearPlan(all, { from: '2011-04-01', to: '2012-03-31' }, words, 'en')
  expect(plan.rows.map(({ label }) => label)).toHaveLength(12)
  expect(plan.rows[0]).toMatchObject({ label: 'April 2011', parts: [1, 0], value: '1' })
  expect(plan.rows[2]).toMatchObject({ label: 'June 2011', parts: [0, 2] })
  expect(plan.alternative).toBe('3 June 2011 2')
})

test('a promise shows what has begun, what is planned, and what is still open, never less than nothing', () => {
  const words = {
    begun: '',
    toCome: '',
    open: '',
    what: '',
    of: (n: number, m: number) => `${n}/${m}`,
    alternative: (n: number, m: number) => `${n}/${m}`,
  }
  const rows = [
    { promise: { en: 'East', cy: '' }, begun: 1, planned: 2, promised: 5 },
    { promise: { en: 'West', cy: '' }, begun: 0, planned: 3, promised: 2 },
  ]
  const plan = promisePlan('', rows, words, 'en')
  expect(plan.rows.map(({ parts }) => parts)).toEqual([
    [1, 1, 3],
    [0, 3, 0],
  ])
  expect([plan.most, plan.alternative]).toEqual([5, '1/2'])
})
