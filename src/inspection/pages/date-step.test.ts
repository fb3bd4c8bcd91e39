/** Those who plan an inspection date the steps of its timetable and move its first day. */
import { expect, test } from 'vitest'
import { makeTimetable } from '../../../test/make/timetable.ts'
import { withPeople } from '../../../test/people.ts'
import { readJournal } from '../../platform/db/journal.ts'

const path = '/inspections/northshire-2012/timetable'
const first = '/inspections/northshire-2012/first-day'
const day = (d: number, m: number, y: number) => ({
  'on-day': String(d),
  'on-month': String(m),
  'on-year': String(y),
})

test('a step that came late needs a reason, and is then shown with what was planned', () =>
  withPeople(async ({ use, asLeadInspector }) => {
    await makeTimetable(use)
    const again = await asLeadInspector.submit(`${path}/draft`, { ...day(13, 4, 2012), reason: '' })
    expect(again.status).toBe(422)
    expect(again.text).toContain('Say why it came 3 days later than planned')
    expect(again.html).toContain('value="13"')
    await asLeadInspector.submit(`${path}/draft`, { ...day(13, 4, 2012), reason: 'Two cases were read again.' })
    const { text } = await asLeadInspector.get(path)
    expect(text).toContain('The draft As now 10 April 2012 13 April 2012')
    expect(text).toContain('3 days late Two cases were read again.')
  }))

test('a step is not dated in the future, and one that is not of the plan is not found', () =>
  withPeople(async ({ use, asLeadInspector }) => {
    await makeTimetable(use)
    const { text } = await asLeadInspector.submit(`${path}/draft`, { ...day(1, 1, 2099), reason: 'x' })
    expect(text).toContain('must be today or earlier')
    expect((await asLeadInspector.get(`${path}/party`)).status).toBe(404)
  }))

test('the first day is moved with a reason until fieldwork begins; the day before stands in the journal', () =>
  withPeople(async ({ use, asLeadInspector }) => {
    const id = await makeTimetable(use)
    expect((await asLeadInspector.submit(first, day(23, 1, 2012))).text).toContain('Say why the first day is moved')
    const moved = { ...day(23, 1, 2012), reason: 'The service moves house.' }
    const standing = await asLeadInspector.submit(first, moved)
    expect([standing.status, standing.text]).toEqual([422, expect.stringContaining('6 April 2012 is a bank holiday')])
    expect(standing.html).toContain('The service moves house.')
    await asLeadInspector.submit(first, { ...moved, accept: 'yes' })
    expect((await asLeadInspector.get(path)).text).toContain('The draft 10 April 2012 16 April 2012')
    expect((await readJournal(use.db, { inspection: id })).at(-1)).toMatchObject({
      event: 'inspection.replanned',
      details: { from: '2012-01-16', to: '2012-01-23', reason: 'The service moves house.' },
    })
  }))

test('once fieldwork has begun, its first day stays', () =>
  withPeople(async ({ use, asLeadInspector }) => {
    await makeTimetable(use, { stage: 'fieldwork' })
    expect((await asLeadInspector.get(path)).html).not.toContain(first)
    const { status, text } = await asLeadInspector.submit(first, { ...day(23, 1, 2012), reason: 'x' })
    expect([status, text.includes('Record what happened')]).toEqual([403, true])
  }))

test('nobody but a planner dates a step, and a stranger signs in', () =>
  withPeople(async ({ use, asBoardChair, asStranger }) => {
    await makeTimetable(use)
    expect((await asBoardChair.get(`${path}/draft`)).status).toBe(403)
    expect((await asStranger.get(`${path}/draft`)).location).toContain('/sign-in')
    expect((await asStranger.post(`${path}/draft`, day(1, 1, 2012))).status).toBe(403)
  }))
