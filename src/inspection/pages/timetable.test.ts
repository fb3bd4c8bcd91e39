/** The timetable shows what was planned beside what happened. */
import { expect, test } from 'vitest'
import { makeTimetable } from '../../../test/make/timetable.ts'
import { withPeople } from '../../../test/people.ts'

const path = '/inspections/northshire-2012/timetable'

test('a step that would fall on a bank holiday falls on the next working day, and the holidays are listed', () =>
  withPeople(async ({ use, asLeadInspector }) => {
    await makeTimetable(use)
    const { text } = await asLeadInspector.get(path)
    // Twelve weeks after 16 January 2012 is Easter Monday.
    expect(text).toContain('The draft 10 April 2012')
    expect(text).toContain('9 April 2012: Easter Monday')
    expect((await asLeadInspector.get(`${path}?lang=cy`)).text).toContain('9 Ebrill 2012: Dydd Llun y Pasg')
  }))

test('a step that later ones have left behind is not recorded, rather than overdue', () =>
  withPeople(async ({ use, asLeadInspector }) => {
    await makeTimetable(use)
    expect((await asLeadInspector.get(path)).text).toMatch(/The visit 16 January 2012 .*Overdue by/)
    const typed = { 'on-day': '10', 'on-month': '4', 'on-year': '2012', reason: '' }
    await asLeadInspector.submit(`${path}/draft`, typed)
    const { text } = await asLeadInspector.get(path)
    expect(text).toMatch(/The visit 16 January 2012 .*Not recorded/)
    expect(text).not.toContain('Overdue by')
  }))

test('a board chair of another service is refused, and a stranger signs in', () =>
  withPeople(async ({ use, asBoardChair, asStranger }) => {
    await makeTimetable(use)
    expect((await asBoardChair.get(path)).status).toBe(403)
    expect((await asStranger.get(path)).location).toContain('/sign-in')
  }))
