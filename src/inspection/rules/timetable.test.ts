/** The timetable follows the framework's offsets, and slippage is counted from the last day planned. */
import { expect, test } from 'vitest'
import { findFramework } from '../../framework/load/find.ts'
import type { TimetableStep } from '../../framework/rules/timetable.ts'
import { planned, slippage } from './timetable.ts'
import type { Milestone } from './timetable.ts'

type Offset = [from: number, to: number, unit: TimetableStep['offset']['unit']]

const step = (id: string, after: string | null, [from, to, unit]: Offset): TimetableStep => ({
  id,
  title: { en: id, cy: id },
  after,
  offset: { from, to, unit },
  provenance: { kind: 'unconfirmed', note: 'made for a test' },
})

const steps = [
  step('visit', null, [0, 0, 'days']),
  step('feedback', 'visit', [2, 2, 'weeks']),
  step('draft', 'visit', [4, 6, 'weeks']),
  step('publication', 'draft', [6, 6, 'weeks']),
]

test('each step is counted from the step it follows, and a range stays a range', () => {
  expect(planned(steps, '2012-01-16')).toEqual([
    { step: 'visit', plannedFrom: '2012-01-16', plannedTo: '2012-01-16' },
    { step: 'feedback', plannedFrom: '2012-01-30', plannedTo: '2012-01-30' },
    { step: 'draft', plannedFrom: '2012-02-13', plannedTo: '2012-02-27' },
    { step: 'publication', plannedFrom: '2012-03-26', plannedTo: '2012-04-09' },
  ])
})

test('working days pass over the holidays of the nation', () => {
  const [, reply] = planned(
    [step('visit', null, [0, 0, 'days']), step('reply', 'visit', [2, 2, 'working-days'])],
    '2012-05-03',
    ['2012-05-07'],
  )
  expect(reply?.plannedTo).toBe('2012-05-08')
})

test('a step never falls on a bank holiday or at a weekend, and the steps after it are counted from where it fell', () => {
  const goodFriday = '2012-04-06'
  expect(
    planned(steps, '2012-02-24', [goodFriday, '2012-04-09']).map(({ plannedFrom, plannedTo }) => [
      plannedFrom,
      plannedTo,
    ]),
  ).toEqual([
    ['2012-02-24', '2012-02-24'],
    ['2012-03-09', '2012-03-09'],
    ['2012-03-23', '2012-04-10'],
    ['2012-05-04', '2012-05-22'],
  ])
})

test('a step that follows a later one is a fault of the framework', () => {
  expect(() => planned([step('draft', 'visit', [4, 6, 'weeks'])], '2012-01-16')).toThrow('not an earlier step')
})

test('slippage is nothing in the window, days after it, and unknown before the step', () => {
  const milestone: Milestone = {
    step: 'publication',
    plannedFrom: '2012-03-26',
    plannedTo: '2012-04-09',
    actualOn: null,
    monthOnly: false,
    reason: null,
  }
  expect(slippage(milestone)).toBe(null)
  expect(slippage({ ...milestone, actualOn: '2012-03-20' })).toBe(0)
  expect(slippage({ ...milestone, actualOn: '2012-04-09' })).toBe(0)
  expect(slippage({ ...milestone, actualOn: '2012-05-09' })).toBe(30)
})

test('a Core Case Inspection keeps the printed offsets: findings 2 weeks after the visit, the draft 4 to 6, publication 6 more, the plan 4 more', async () => {
  const found = await findFramework('cci-2009')
  if (!found.ok) throw new Error('it is in the folder')
  // The visit of 16 January 2012 ended on the 20th; Good Friday and Easter Monday fell on 6 and 9 April.
  const window = new Map(
    planned(found.value.timetable, '2012-01-16', ['2012-04-06', '2012-04-09']).map(each => [each.step, each]),
  )
  expect(window.get('fieldwork-ends')?.plannedTo).toBe('2012-01-20')
  expect(window.get('provisional-findings')?.plannedTo).toBe('2012-02-03')
  expect(window.get('draft-report')).toMatchObject({ plannedFrom: '2012-02-17', plannedTo: '2012-03-02' })
  expect(window.get('publication')).toMatchObject({ plannedFrom: '2012-03-30', plannedTo: '2012-04-13' })
  expect(window.get('improvement-plan')).toMatchObject({ plannedFrom: '2012-04-27', plannedTo: '2012-05-11' })
})
