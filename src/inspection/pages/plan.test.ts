/** An inspection is planned in the browser by those who plan, and every fault is said beside its field. */
import { expect, test } from 'vitest'
import { makeFramework } from '../../../test/make/framework.ts'
import { makeInspection } from '../../../test/make/inspection.ts'
import { withPeople } from '../../../test/people.ts'
import { loadEdition } from '../../framework/actions.ts'
import type { Use } from '../../platform/use.ts'

const path = '/plan-an-inspection'

/** A programme and a service, with one inspection of it in January 2012. */
async function prepare(use: Use): Promise<void> {
  const framework = makeFramework()
  await loadEdition(use, framework)
  await makeInspection(use, { framework })
}

/** The value of the option that reads so. */
const option = (html: string, text: string): string =>
  new RegExp(`<option value="(\\d+)"[^>]*>${text}<`).exec(html)?.[1] ?? 'absent'

test('a lead inspector plans an inspection and comes to its page, planned, with its dates', () =>
  withPeople(async ({ use, asLeadInspector }) => {
    await prepare(use)
    const { html } = await asLeadInspector.get(path)
    const answer = await asLeadInspector.submit(path, {
      programme: option(html, 'A programme'),
      service: option(html, 'Northshire'),
      lead: option(html, 'Alex Morgan'),
      'fieldwork-day': '5',
      'fieldwork-month': 'march',
      'fieldwork-year': '2012',
    })
    expect(answer.location).toBe('/inspections/northshire-2012-03')
    const { text } = await asLeadInspector.get(answer.location)
    expect(text).toContain('The inspection is planned.')
    expect(text).toContain('Planned')
  }))

test('what is missing is said beside each field, and nothing typed is lost', () =>
  withPeople(async ({ use, asLeadInspector }) => {
    await prepare(use)
    const { status, html, text } = await asLeadInspector.submit(path, {
      programme: '',
      service: '99999',
      lead: '',
      'fieldwork-day': '31',
      'fieldwork-month': '2',
      'fieldwork-year': '2012',
    })
    expect(status).toBe(422)
    for (const message of ['Choose the programme', 'Choose the service', 'must be a real date', 'Choose who leads'])
      expect(text).toContain(message)
    expect(html).toContain('value="31"')
  }))

test('a day outside the programme is refused with its dates', () =>
  withPeople(async ({ use, asLeadInspector }) => {
    await prepare(use)
    const { html } = await asLeadInspector.get(path)
    const { text } = await asLeadInspector.submit(path, {
      programme: option(html, 'A programme'),
      service: option(html, 'Northshire'),
      lead: option(html, 'Alex Morgan'),
      'fieldwork-day': '2',
      'fieldwork-month': '4',
      'fieldwork-year': '2012',
    })
    expect(text).toContain('which runs from 1 April 2009 to 31 March 2012')
  }))

test('without a programme the page says what is needed, in both languages', () =>
  withPeople(async ({ asLeadInspector }) => {
    expect((await asLeadInspector.get(path)).text).toContain('Ask the programme manager')
    expect((await asLeadInspector.get(`${path}?lang=cy`)).text).toContain('Gofynnwch i’r rheolwr rhaglen')
  }))

test('a head of service is told who plans, and a stranger is asked to sign in', () =>
  withPeople(async ({ asHeadOfService, asStranger }) => {
    const { status, text } = await asHeadOfService.get(path)
    expect(status).toBe(403)
    expect(text).toContain('Only a lead inspector or the programme manager')
    expect((await asStranger.get(path)).location).toContain('/sign-in')
    expect((await asHeadOfService.post(path)).status).toBe(403)
  }))
