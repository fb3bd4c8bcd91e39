/** The list of programmes says what each promises, and how far that is kept, to the inspectorate alone. */
import { expect, test } from 'vitest'
import { makeFramework } from '../../../test/make/framework.ts'
import { aLead, makeInspection } from '../../../test/make/inspection.ts'
import { withPeople } from '../../../test/people.ts'
import { loadEdition } from '../../framework/actions.ts'
import type { Use } from '../../platform/use.ts'
import { openProgramme } from '../../programme/actions.ts'

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
      nations: ['england'],
      regions: ['North East'],
      quotas: [{ kind: 'every-service' }, { kind: 'a-year', count: 2 }, { kind: 'apart', months: 12 }],
    },
  })
}

test('each programme is there with its period, its regions, its promises and how far they are kept', () =>
  withPeople(async ({ use, asLeadInspector, asAdministrator }) => {
    expect((await asLeadInspector.get('/programmes')).text).toContain('There is no programme yet')
    await make(use)
    const { text, html } = await asLeadInspector.get('/programmes')
    expect(text).toContain('1 April 2009 to 31 March 2012 England, 1 region')
    expect(text).toContain('Every service once in the programme, by region Planned in full: 1 of 1')
    expect(text).toContain('Inspections a year: 2 Planned in full: 0 of 3')
    expect(html).toContain('href="/calendar?programme=a-programme"')
    expect(html).toContain('href="/programmes/a-programme"')
    expect((await asAdministrator.get('/programmes')).text).not.toContain('Planned in full')
    expect((await asLeadInspector.get('/programmes?lang=cy')).text).toContain('Wedi’i gynllunio’n llawn: 1 o 1')
  }))

test('a head of service who signed in is told why programmes are not for them, and a stranger is asked to sign in', () =>
  withPeople(async ({ asHeadOfService, asStranger }) => {
    expect((await asStranger.get('/programmes')).location).toContain('/sign-in')
    const { status, text } = await asHeadOfService.get('/programmes')
    expect([status, text]).toEqual([403, expect.stringContaining('for the inspectorate')])
  }))
