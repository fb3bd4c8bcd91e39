/** A published report is everybody's: as a page, a PDF and data, in both languages. */
import { expect, test } from 'vitest'
import { aLead } from '../../../test/make/inspection.ts'
import { makeReport } from '../../../test/make/report.ts'
import { withPeople } from '../../../test/people.ts'
import { publishReport } from '../actions/write.ts'

const address = '/inspections/northshire-2012/report'

test('anybody reads a published report, with contents that lead to each part', () =>
  withPeople(async ({ use, asStranger }) => {
    const { slug } = await makeReport(use, { stage: 'published' })
    await publishReport(use, { actor: aLead, slug })
    const page = await asStranger.get(address)
    expect(page.status).toBe(200)
    expect(page.text).toContain('A plan was made in 3 of 4 relevant cases (75%)')
    expect(page.text).toContain('Plans were <good> & timely in 3 of 4')
    for (const [, id = ''] of page.html.matchAll(/href="#([^"]+)"/g)) expect(page.html).toContain(`id="${id}"`)
    expect(page.html).not.toContain('style="')
    expect(page.html).toMatch(/<svg [^>]*role="img" aria-label="Bar chart/)
  }))

test('the PDF and the data are files of the same report', () =>
  withPeople(async ({ use, asStranger }) => {
    const { slug } = await makeReport(use, { stage: 'published' })
    await publishReport(use, { actor: aLead, slug })
    const pdf = await asStranger.get(`${address}.pdf`)
    expect(pdf.headers['content-type']).toBe('application/pdf')
    expect(pdf.headers['content-disposition']).toContain('northshire-2012.pdf')
    expect(pdf.bytes.subarray(0, 5).toString()).toBe('%PDF-')
    const data = await asStranger.get(`${address}.json`)
    expect(data.headers['content-type']).toContain('application/json')
    expect(JSON.parse(data.html)).toMatchObject({ inspection: 'northshire-2012', language: 'en' })
  }))

test('the report is there in Welsh, and says that its Welsh is a draft', () =>
  withPeople(async ({ use, asStranger }) => {
    await makeReport(use, { stage: 'published' })
    const page = await asStranger.get(`${address}?lang=cy`)
    expect(page.html).toContain('lang="cy"')
    expect(page.text).toContain('Darllenasom 4 achos.')
    expect(page.text).toContain('Drafft yw’r Gymraeg hon')
  }))

test('the lead inspector reads the draft', () =>
  withPeople(async ({ use, asLeadInspector }) => {
    await makeReport(use, { stage: 'drafting' })
    const page = await asLeadInspector.get(address)
    expect(page.status).toBe(200)
    expect(page.text).toContain('Not published')
  }))

test('an inspection that nobody knows is not found', () =>
  withPeople(async ({ asStranger }) => {
    expect((await asStranger.get('/inspections/nowhere/report')).status).toBe(404)
  }))

test('a stranger is refused the report of an unpublished inspection, in every form', () =>
  withPeople(async ({ use, asStranger }) => {
    await makeReport(use, { stage: 'sign-off' })
    for (const ending of ['', '.pdf', '.json']) expect((await asStranger.get(`${address}${ending}`)).status).toBe(403)
  }))
