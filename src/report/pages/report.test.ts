/** A published report is everybody's: as a page, a PDF and data, in both languages. */
import { expect, test } from 'vitest'
import { aLead } from '../../../test/make/inspection.ts'
import { makeReport, reportFramework } from '../../../test/make/report.ts'
import { whileAt } from '../../../test/make/while-at.ts'
import { withPeople } from '../../../test/people.ts'
import { publicKeysIn } from '../../platform/secrets/signer.ts'
import { checkBundle } from '../actions/check-bundle.ts'
import { correctReport, publishReport } from '../actions/publish.ts'
import { saveTexts } from '../actions/write.ts'

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

test('the PDF, the Word file and the data are files of the same report', () =>
  withPeople(async ({ use, asStranger }) => {
    const { slug } = await makeReport(use, { stage: 'published' })
    await publishReport(use, { actor: aLead, slug })
    const pdf = await asStranger.get(`${address}.pdf`)
    expect(pdf.headers['content-type']).toBe('application/pdf')
    expect(pdf.headers['content-disposition']).toContain('northshire-2012.pdf')
    expect(pdf.bytes.subarray(0, 5).toString()).toBe('%PDF-')
    const word = await asStranger.get(`${address}.docx`)
    expect(word.headers['content-type']).toContain('wordprocessingml')
    expect(word.headers['content-disposition']).toContain('northshire-2012.docx')
    expect(word.bytes.subarray(0, 2).toString()).toBe('PK')
    const data = await asStranger.get(`${address}.json`)
    expect(data.headers['content-type']).toContain('application/json')
    expect(JSON.parse(data.html)).toMatchObject({ inspection: 'northshire-2012', language: 'en' })
  }))

test('anybody downloads the figures as signed data, and the keys to check them by', () =>
  withPeople(async ({ use, asStranger }) => {
    const { slug } = await makeReport(use, { stage: 'published' })
    await publishReport(use, { actor: aLead, slug })
    expect((await asStranger.get(address)).text).toContain('Figures as signed data (JSON)')
    const link = `${address}/editions/1/signed.json`
    const bundle = await asStranger.get(link)
    expect(bundle.headers['content-disposition']).toContain('northshire-2012-edition-1-signed.json')
    expect((await asStranger.get(`${address}/signed.json`)).html).toBe(bundle.html)
    const keys = publicKeysIn((await asStranger.get('/publication-keys.json')).html)
    expect(checkBundle(bundle.html, keys).claims.filter(({ holds }) => !holds)).toEqual([])
    expect((await asStranger.get(`${address}/editions/2/signed.json`)).status).toBe(404)
  }))

test('an edition that was corrected stays readable, and says that there is a later one', () =>
  withPeople(async ({ use, asStranger }) => {
    const { id, slug } = await makeReport(use, { stage: 'published' })
    await publishReport(use, { actor: aLead, slug })
    const given = { actor: aLead, inspection: id, framework: reportFramework }
    const yaml = "parts: { foreword: ['Rewritten.'] }"
    await whileAt(use, id, 'drafting', () => saveTexts(use, { ...given, yaml }))
    await correctReport(use, {
      actor: aLead,
      slug,
      reason: { en: 'A sentence was wrong.', cy: 'Roedd brawddeg yn anghywir.' },
    })
    const latest = await asStranger.get(address)
    expect(latest.text).toContain('Rewritten.')
    expect(latest.text).toContain('Edition 2, 21 November 2026: A sentence was wrong.')
    expect(latest.html).toContain(`href="${address}/editions/1"`)
    const first = await asStranger.get(`${address}/editions/1`)
    expect(first.text).toContain('We read 4 cases.')
    expect(first.text).toContain('A later edition has corrected this one.')
    expect((await asStranger.get(`${address}/editions/x`)).status).toBe(404)
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
    const endings = ['', '.pdf', '.docx', '.json', '/signed.json', '/editions/1', '/editions/1/signed.json']
    for (const ending of endings) expect((await asStranger.get(`${address}${ending}`)).status).toBe(403)
  }))
