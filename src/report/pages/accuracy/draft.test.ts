/** The service reads exactly what was sent, whatever is written since, marked as in confidence in every form. */
import { strFromU8, unzipSync } from 'fflate'
import { extractText, getDocumentProxy } from 'unpdf'
import { expect, test } from 'vitest'
import { reportFramework } from '../../../../test/make/report.ts'
import { makeSentDraft } from '../../../../test/make/sent-draft.ts'
import { withPeople } from '../../../../test/people.ts'
import { beginComment } from '../../actions/accuracy/comment.ts'
import { recordFindings } from '../../../findings/actions/record.ts'

const path = '/inspections/northshire-2012/accuracy/draft'

test('what was sent stays as it was, and each piece of it has its way to comment', () =>
  withPeople(async ({ use, asHeadOfService, asLeadInspector }) => {
    const { id, lead } = await makeSentDraft(use)
    const given = { actor: lead, inspection: id, framework: reportFramework }
    await recordFindings(use, { ...given, yaml: "'1.1': { strengths: ['Written since.'] }" })
    const page = await asHeadOfService.get(path)
    expect(page.text).toContain('A plan was made in 3 of 4 relevant cases (75%)')
    expect(page.text).not.toContain('Written since.')
    expect(page.text).toMatch(/It is in confidence, .* Fingerprint \(SHA-256\): [0-9a-f]{64}/)
    expect(page.html).toContain(`href="${path}/en-2"`)
    expect((await asLeadInspector.get(path)).html).not.toContain(`href="${path}/en-2"`)
  }))

test('in print and in Word every sheet says that it is a draft in confidence', () =>
  withPeople(async ({ use, asHeadOfService }) => {
    await makeSentDraft(use)
    const pdf = await asHeadOfService.get(`${path}.pdf`)
    expect(pdf.headers['content-disposition']).toContain('northshire-2012-draft-1-en.pdf')
    expect(pdf.bytes.toString('latin1')).toContain('<pdfuaid:part>1</pdfuaid:part>')
    const { text } = await extractText(await getDocumentProxy(new Uint8Array(pdf.bytes)))
    for (const sheet of text.slice(1)) expect(sheet).toContain('Draft in confidence')
    expect(text[0]).toContain('Fingerprint (SHA-256)')
    const word = await asHeadOfService.get(`${path}.docx`)
    const header = Object.entries(unzipSync(new Uint8Array(word.bytes)))
      .filter(([name]) => name.startsWith('word/header'))
      .map(([, bytes]) => strFromU8(bytes))
    expect(header.join('')).toContain('Draft in confidence')
  }))

test('the draft of a service in England is in English also for a reader of the Welsh page', () =>
  withPeople(async ({ use, asHeadOfService }) => {
    await makeSentDraft(use)
    const page = await asHeadOfService.get(`${path}?lang=cy`)
    expect(page.text).toContain('We read 4 cases.')
    expect(page.text).toContain('Lawrlwytho')
    expect(page.html).toContain('class="report-layout__body" lang="en"')
  }))

test('a service in Wales is sent both languages, reads both, and comments on either', () =>
  withPeople(async ({ use, asHeadOfService, asLeadInspector }) => {
    const { slug, head } = await makeSentDraft(use, { nation: 'wales' })
    const welsh = await asHeadOfService.get(`${path}?lang=cy`)
    expect(welsh.text).toContain('Darllenasom 4 achos.')
    expect(welsh.html).toContain(`href="${path}/cy-2"`)
    expect((await asHeadOfService.get(`${path}?lang=en`)).text).toContain('We read 4 cases.')
    const address = { part: 'foreword', block: 0, item: null }
    await beginComment(use, { actor: head, slug, language: 'cy', address, kind: 'number', text: 'Pump achos.' })
    expect((await asHeadOfService.get(`${path}?lang=cy`)).text).toContain('Sylw ar baragraff 2 1 sylw')
    expect((await asHeadOfService.get(`${path}?lang=en`)).text).not.toContain('1 comment')
    const home = '/inspections/northshire-2012/accuracy'
    await asHeadOfService.submit(home, { do: 'return', sure: 'yes' })
    expect((await asLeadInspector.get(`${home}/log.csv`)).html).toContain('2,1,cy,Rhagair,Darllenasom 4 achos.')
  }))

test('whoever does not belong to it is refused the draft with 403, in every form', () =>
  withPeople(async ({ use, asNationalMonitor, asLocalAssessor }) => {
    await makeSentDraft(use)
    for (const form of ['', '.pdf', '.docx', '/en-2']) {
      expect((await asNationalMonitor.get(`${path}${form}`)).status).toBe(403)
      expect((await asLocalAssessor.get(`${path}${form}`)).status).toBe(403)
    }
  }))
