/** The public page of a service shows what was published of it, and nothing else. */
import { expect, test } from 'vitest'
import { makePublished } from '../../../test/make/published.ts'
import { makeReport } from '../../../test/make/report.ts'
import { withPeople } from '../../../test/people.ts'

const address = '/reports/services/northshire'

test('its place, its frameworks and its published inspections are there', () =>
  withPeople(async ({ use, asStranger }) => {
    await makePublished(use)
    const page = await asStranger.get(address)
    expect(page.text).toContain('North East')
    expect(page.text).toContain('Published 16 January 2012')
    expect(page.html).toContain('href="/reports/northshire-2012"')
    expect((await asStranger.get(`${address}?lang=cy`)).text).toContain('Arolygiadau a gyhoeddwyd')
  }))

test('an inspection that is not published is not on it', () =>
  withPeople(async ({ use, asLeadInspector }) => {
    await makeReport(use, { stage: 'sign-off' })
    const page = await asLeadInspector.get(address)
    expect(page.text).toContain('No report on this service has been published here.')
    expect(page.html).not.toContain('northshire-2012')
  }))

test('it is for anybody, and an address of no service is not found', () =>
  withPeople(async ({ asStranger }) => {
    expect((await asStranger.get('/reports/services/nowhere')).status).toBe(404)
  }))
