/** The lead inspector shares the cases out on one page, and sees each assessor's load. */
import { expect, test } from 'vitest'
import { makeAllotted } from '../../../test/make/allotted.ts'
import { withPeople } from '../../../test/people.ts'

const path = '/inspections/northshire-2012/allocation'

test('the lead shares the cases out, and sees loads as a chart with its table, and every case', () =>
  withPeople(async ({ use, asLeadInspector }) => {
    const { assessors } = await makeAllotted(use)
    expect((await asLeadInspector.get(path)).text).toContain(
      '20 cases were sampled. The cases have not been shared out',
    )
    const sent = await asLeadInspector.submit(path, { readers: assessors.map(String), share: '10', perDay: '3' })
    expect([sent.status, sent.location]).toEqual([303, path])
    const { text, html } = await asLeadInspector.get(path)
    expect(text).toContain('22 readings, 2 of them by a second assessor')
    expect(html).toContain('Assessors have from 7 to 8 readings')
    expect(html).toMatch(/<svg [^>]*class="chart"/)
    expect(text).toMatch(/C001 M01 (Ash|Birch|Cedar)/)
    expect(text).toContain('Move C001')
  }))

test('what can’t be had is said beside the form, which keeps what was typed', () =>
  withPeople(async ({ use, asLeadInspector }) => {
    const { assessors } = await makeAllotted(use, { cases: 30 })
    const form = { readers: String(assessors[0]), share: '5', perDay: '2' }
    const { status, text, html } = await asLeadInspector.submit(path, form)
    expect(status).toBe(422)
    expect(text).toContain('30 interviews don’t fit: with 4 interviews a day, 1 assessor can hold 20.')
    expect(html).toContain('value="5"')
  }))

test('it is in Welsh too', () =>
  withPeople(async ({ use, asLeadInspector }) => {
    await makeAllotted(use)
    expect((await asLeadInspector.get(`${path}?lang=cy`)).text).toContain('Rhannu’r achosion')
  }))

test('an inspection in fieldwork shows the allocation without the form', () =>
  withPeople(async ({ use, asLeadInspector }) => {
    await makeAllotted(use, { stage: 'fieldwork' })
    expect((await asLeadInspector.get(path)).html).not.toContain('name="perDay"')
  }))

test('a head of service may not see who judges which case, and a stranger is asked to sign in', () =>
  withPeople(async ({ use, asHeadOfService, asStranger }) => {
    await makeAllotted(use)
    expect((await asHeadOfService.get(path)).status).toBeGreaterThanOrEqual(403)
    expect((await asStranger.get(path)).location).toBe(`/sign-in?return=${encodeURIComponent(path)}`)
  }))
