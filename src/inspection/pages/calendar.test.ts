/** The calendar shows the plan to the inspectorate alone; what stands in the way is said as an inspection is planned. */
import { expect, test } from 'vitest'
import { makeFramework } from '../../../test/make/framework.ts'
import { aLead, makeInspection } from '../../../test/make/inspection.ts'
import { withPeople } from '../../../test/people.ts'
import { loadEdition } from '../../framework/actions.ts'
import type { Use } from '../../platform/use.ts'
import { openProgramme } from '../../programme/actions.ts'

/** An inspection of Northshire in January 2012, in a programme with promises. */
async function make(use: Use): Promise<void> {
  const framework = makeFramework()
  await loadEdition(use, framework)
  await makeInspection(use, { framework })
  await openProgramme(use, {
    actor: aLead,
    programme: {
      slug: 'a-programme',
      title: { en: 'A programme', cy: 'Rhaglen' },
      frameworkId: framework.id,
      frameworkHash: framework.hash,
      from: '2009-04-01',
      to: '2012-03-31',
      quotas: [{ kind: 'every-service' }, { kind: 'a-year', count: 1, nation: 'wales' }, { kind: 'apart', months: 12 }],
    },
  })
}

test('it shows each inspection in its region and month, and how far each promise is kept', () =>
  withPeople(async ({ use, asLeadInspector }) => {
    await make(use)
    const { text, html } = await asLeadInspector.get('/calendar')
    expect(text).toContain('January 2012')
    expect(text).toContain('Northshire 16 January 2012 Planned')
    expect(text).toContain('North East 1 of 1 0 of 1 Planned in full')
    expect(text).toContain('Every service once in the programme')
    expect(text).toContain('2011/12, in Wales 0 of 1 0 of 1 Not yet')
    expect(html).toContain('year=2009')
    expect((await asLeadInspector.get('/calendar?year=2009')).text).toContain('No inspection begins in this year')
    expect((await asLeadInspector.get('/calendar?lang=cy')).text).toContain('Ionawr 2012')
  }))

test('a conflict is shown before anything is planned, and accepted by saying so', () =>
  withPeople(async ({ use, asLeadInspector }) => {
    await make(use)
    const { html } = await asLeadInspector.get('/plan-an-inspection')
    const option = (text: string) => new RegExp(`<option value="(\\d+)"[^>]*>${text}<`).exec(html)?.[1] ?? ''
    const form = {
      programme: option('A programme'),
      service: option('Northshire'),
      lead: option('Alex Morgan'),
      'fieldwork-day': '2',
      'fieldwork-month': '1',
      'fieldwork-year': '2012',
    }
    const again = await asLeadInspector.submit('/plan-an-inspection', form)
    expect(again.status).toBe(422)
    expect(again.text).toContain('2 January 2012 is a bank holiday (New Year’s Day).')
    expect(again.text).toContain('12 months should lie between two')
    const answer = await asLeadInspector.submit('/plan-an-inspection', { ...form, accept: 'yes' })
    expect(answer.location).toBe('/inspections/northshire-2012-01')
    expect((await asLeadInspector.get('/calendar')).text).toContain('is a bank holiday')
  }))

test('without a programme it says what to do', () =>
  withPeople(async ({ asLeadInspector }) => {
    expect((await asLeadInspector.get('/calendar')).text).toContain('There is no programme yet')
  }))

test('a head of service is told why not, and a stranger is asked to sign in', () =>
  withPeople(async ({ asHeadOfService, asStranger }) => {
    const { status, text } = await asHeadOfService.get('/calendar')
    expect(status).toBe(403)
    expect(text).toContain('not announced yet')
    expect((await asStranger.get('/calendar')).location).toContain('/sign-in')
  }))
