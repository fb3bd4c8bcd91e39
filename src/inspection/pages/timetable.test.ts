/** The timetable shows what was planned beside what happened; those who plan date its steps and move its first day. */
import { expect, test } from 'vitest'
import { makeFramework } from '../../../test/make/framework.ts'
import { makeInspection } from '../../../test/make/inspection.ts'
import type { Wanted } from '../../../test/make/inspection.ts'
import { withPeople } from '../../../test/people.ts'
import { loadEdition } from '../../framework/actions.ts'
import type { TimetableStep } from '../../framework/rules/framework.ts'
import { readJournal } from '../../platform/db/journal.ts'
import type { Use } from '../../platform/use.ts'

const path = '/inspections/northshire-2012/timetable'
const first = '/inspections/northshire-2012/first-day'
const day = (d: number, m: number, y: number) => ({
  'on-day': String(d),
  'on-month': String(m),
  'on-year': String(y),
})

const step = (id: string, after: string | null, weeks: number): TimetableStep => ({
  id,
  title: { en: `The ${id}`, cy: `Y ${id}` },
  after,
  offset: { from: weeks, to: weeks, unit: 'weeks' },
  provenance: { kind: 'unconfirmed', note: 'made for a test' },
})

async function make(use: Use, wanted: Wanted = {}): Promise<number> {
  const framework = makeFramework({ timetable: [step('visit', null, 0), step('draft', 'visit', 12)] })
  await loadEdition(use, framework)
  return (await makeInspection(use, { framework, ...wanted })).id
}

test('a step that would fall on a bank holiday falls on the next working day, and the holidays are listed', () =>
  withPeople(async ({ use, asLeadInspector }) => {
    await make(use)
    const { text } = await asLeadInspector.get(path)
    // Twelve weeks after 16 January 2012 is Easter Monday.
    expect(text).toContain('The draft 10 April 2012')
    expect(text).toContain('9 April 2012: Easter Monday')
    expect((await asLeadInspector.get(`${path}?lang=cy`)).text).toContain('9 Ebrill 2012: Dydd Llun y Pasg')
  }))

test('a step that came late needs a reason, and is then shown with what was planned', () =>
  withPeople(async ({ use, asLeadInspector }) => {
    await make(use)
    const again = await asLeadInspector.submit(`${path}/draft`, { ...day(13, 4, 2012), reason: '' })
    expect(again.status).toBe(422)
    expect(again.text).toContain('Say why it came 3 days later than planned')
    expect(again.html).toContain('value="13"')
    await asLeadInspector.submit(`${path}/draft`, { ...day(13, 4, 2012), reason: 'Two cases were read again.' })
    const { text } = await asLeadInspector.get(path)
    expect(text).toContain('The draft 10 April 2012 13 April 2012')
    expect(text).toContain('3 days late Two cases were read again.')
  }))

test('a step is not dated in the future, and one that is not of the plan is not found', () =>
  withPeople(async ({ use, asLeadInspector }) => {
    await make(use)
    const { text } = await asLeadInspector.submit(`${path}/draft`, { ...day(1, 1, 2099), reason: 'x' })
    expect(text).toContain('must be today or earlier')
    expect((await asLeadInspector.get(`${path}/party`)).status).toBe(404)
  }))

test('the first day is moved with a reason until fieldwork begins; the day before stands in the journal', () =>
  withPeople(async ({ use, asLeadInspector }) => {
    const id = await make(use)
    expect((await asLeadInspector.submit(first, day(23, 1, 2012))).text).toContain('Say why the first day is moved')
    await asLeadInspector.submit(first, { ...day(23, 1, 2012), reason: 'The service moves house.' })
    expect((await asLeadInspector.get(path)).text).toContain('The draft 16 April 2012')
    expect((await readJournal(use.db, { inspection: id })).at(-1)).toMatchObject({
      event: 'inspection.replanned',
      details: { from: '2012-01-16', to: '2012-01-23', reason: 'The service moves house.' },
    })
  }))

test('once fieldwork has begun, its first day stays', () =>
  withPeople(async ({ use, asLeadInspector }) => {
    await make(use, { stage: 'fieldwork' })
    expect((await asLeadInspector.get(path)).html).not.toContain(first)
    const { status, text } = await asLeadInspector.submit(first, { ...day(23, 1, 2012), reason: 'x' })
    expect([status, text.includes('Record what happened')]).toEqual([403, true])
  }))

test('a board chair of another service is refused, nobody but a planner dates a step, and a stranger signs in', () =>
  withPeople(async ({ use, asBoardChair, asStranger }) => {
    await make(use)
    expect((await asBoardChair.get(path)).status).toBe(403)
    expect((await asBoardChair.get(`${path}/draft`)).status).toBe(403)
    expect((await asStranger.get(path)).location).toContain('/sign-in')
    expect((await asStranger.post(`${path}/draft`, day(1, 1, 2012))).status).toBe(403)
  }))
