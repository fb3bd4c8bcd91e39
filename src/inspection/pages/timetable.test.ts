/** The timetable shows what was planned beside what happened. */
import { expect, test } from 'vitest'
import { actorOf } from '../../../test/make/allotted.ts'
import { makeTimetable } from '../../../test/make/timetable.ts'
import { withPeople } from '../../../test/people.ts'
import { findInspection } from '../actions.ts'
import { happen } from '../actions/happen.ts'

const path = '/inspections/northshire-2012/timetable'

test('a step that would fall on a bank holiday falls on the next working day, and the holidays are listed', () =>
  withPeople(async ({ use, asLeadInspector }) => {
    await makeTimetable(use)
    const { text } = await asLeadInspector.get(path)
    // Twelve weeks after 16 January 2012 is Easter Monday.
    expect(text).toContain('The draft As now 10 April 2012')
    expect(text).toContain('9 April 2012: Easter Monday')
    expect((await asLeadInspector.get(`${path}?lang=cy`)).text).toContain('9 Ebrill 2012: Dydd Llun y Pasg')
  }))

test('a step that later ones have left behind is not recorded, rather than overdue', () =>
  withPeople(async ({ use, asLeadInspector }) => {
    await makeTimetable(use)
    expect((await asLeadInspector.get(path)).text).toMatch(/The visit As now 16 January 2012 .*Overdue by/)
    const typed = { 'on-day': '10', 'on-month': '4', 'on-year': '2012', reason: '' }
    await asLeadInspector.submit(`${path}/draft`, typed)
    const { text } = await asLeadInspector.get(path)
    expect(text).toMatch(/The visit As now 16 January 2012 .*Not recorded/)
    expect(text).not.toContain('Overdue by')
  }))

test('what was first planned stays beside the plan now, with the slip, a chart of it, and every plan with its reason', () =>
  withPeople(async ({ use, asLeadInspector }) => {
    await makeTimetable(use)
    expect((await asLeadInspector.get(path)).html).not.toContain('<svg class="chart"')
    const move = (day: string, reason: string) =>
      asLeadInspector.submit('/inspections/northshire-2012/first-day', {
        accept: 'yes',
        'on-day': day,
        'on-month': '1',
        'on-year': '2012',
        reason,
      })
    await move('23', 'The service moves house.')
    await move('30', 'Snow.')
    const typed = { 'on-day': '26', 'on-month': '4', 'on-year': '2012', reason: 'Read again.' }
    await asLeadInspector.submit(`${path}/draft`, typed)
    const { html, text } = await asLeadInspector.get(path)
    expect(text).toContain('The visit 16 January 2012 30 January 2012')
    // From 10 April, first planned, by 13 days to 23 April, and 3 more.
    expect(text).toMatch(/The draft 10 April 2012 23 April 2012 26 April 2012 .* 16 days 3 days late/)
    expect(html).toContain('The visit: 14 days; The draft: 16 days.')
    expect(text).toMatch(/fieldwork from 16 January 2012 .*fieldwork from 23 January 2012\. The service moves house\./)
    expect((await asLeadInspector.get(`${path}?lang=cy`)).text).toContain('gwaith maes o 30 Ionawr 2012. Snow.')
  }))

test('a step that happened in the software has its day, and one that came late asks why', () =>
  withPeople(async ({ use, asLeadInspector }) => {
    const { person } = await actorOf(use, 'lead-inspector')
    await makeTimetable(use, { stage: 'sampled', team: [{ person: person ?? 0, role: 'lead-inspector' }] })
    const inspection = await findInspection(use, {
      actor: await actorOf(use, 'lead-inspector'),
      slug: 'northshire-2012',
    })
    await happen(use, { inspection, what: 'fieldwork-begins', on: '2012-01-16' })
    await happen(use, { inspection, what: 'draft-sent', on: '2012-04-12' })
    const { text } = await asLeadInspector.get(path)
    expect(text).toMatch(/The visit As now 16 January 2012 16 January 2012 ?Change.* On time/)
    expect(text).toMatch(/The draft As now 10 April 2012 12 April 2012 ?Say why it was late.* 2 days late/)
    const typed = { 'on-day': '12', 'on-month': '4', 'on-year': '2012', reason: 'Read again.' }
    await asLeadInspector.submit(`${path}/draft`, typed)
    expect((await asLeadInspector.get(path)).text).toMatch(/12 April 2012 ?Change.* 2 days late ?Read again\./)
  }))

test('a board chair of another service is refused, and a stranger signs in', () =>
  withPeople(async ({ use, asBoardChair, asStranger }) => {
    await makeTimetable(use)
    expect((await asBoardChair.get(path)).status).toBe(403)
    expect((await asStranger.get(path)).location).toContain('/sign-in')
  }))
