/** What was first planned is never forgotten, whatever is planned afterwards. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays } from '../../platform/pure/days.ts'
import { partsOfSlip, slipsOf } from './slip.ts'
import type { Plan } from './slip.ts'
import type { Milestone } from './timetable.ts'

const plan = (from: string, to: string): Plan => ({
  fieldworkOn: from,
  steps: [{ step: 'draft', plannedFrom: from, plannedTo: to }],
  reason: null,
  laidAt: new Date(0),
  by: null,
})
const milestone = (from: string, to: string, actualOn: string | null, monthOnly = false): Milestone => ({
  step: 'draft',
  plannedFrom: from,
  plannedTo: to,
  actualOn,
  monthOnly,
  reason: null,
})
const plans = [plan('2012-02-13', '2012-02-27'), plan('2012-02-20', '2012-03-05')]
const slip = (actualOn: string | null) => slipsOf([milestone('2012-02-20', '2012-03-05', actualOn)], plans)[0]

test('a step to come has slipped by what new plans moved it', () => {
  expect(slip(null)).toMatchObject({ first: plans[0]?.steps[0], replanned: 7, total: 7 })
})

test('a step that happened has slipped from the first plan, whatever the last one allowed', () => {
  expect(slip('2012-03-15')).toMatchObject({ replanned: 7, total: 17 })
  expect(slip('2012-02-24')).toMatchObject({ replanned: 7, total: 0 })
  expect(slip('2012-02-10')).toMatchObject({ total: -3 })
})

test('a step that no plan held has its own window alone', () => {
  expect(slipsOf([milestone('2012-02-13', '2012-02-27', '2012-02-28')], [])).toMatchObject([
    { first: null, replanned: 0, total: 1 },
  ])
})

test('a month is early or late only by what each of its days is', () => {
  const total = (month: string) => slipsOf([milestone('2012-02-13', '2012-02-27', month, true)], [])[0]?.total
  expect([total('2012-01-01'), total('2012-02-01'), total('2012-03-01')]).toEqual([-13, 0, 3])
})

test('the parts of a slip add up to it, and an early step has none', () => {
  const day = fc.integer({ min: 0, max: 400 }).map(days => addDays('2012-01-01', days))
  fc.assert(
    fc.property(day, day, fc.option(day), (first, now, happened) => {
      const [found] = slipsOf([milestone(now, now, happened)], [plan(first, first), plan(now, now)])
      if (!found) throw new Error('there is one step')
      const [byPlan, beyond] = partsOfSlip(found)
      expect(byPlan + beyond).toBe(Math.max(0, found.total))
      expect(Math.min(byPlan, beyond)).toBeGreaterThanOrEqual(0)
      if (happened === null) expect(found.total).toBe(found.replanned)
    }),
  )
})
