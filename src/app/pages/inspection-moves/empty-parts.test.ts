/** A draft with empty parts goes to the service only once its sender has seen which they are. */
import { expect, test } from 'vitest'
import { outlinePart, reportFramework } from '../../../../test/make/report.ts'
import { makeDraft } from '../../../../test/make/sent-draft.ts'
import { withPeople } from '../../../../test/people.ts'
import { hashOf } from '../../../framework/load/hash.ts'

const home = '/inspections/northshire-2012'
const path = `${home}/stage/factual-accuracy`
const day = { 'on-day': '21', 'on-month': '11', 'on-year': '2026' }

const { hash: _, ...content } = reportFramework
const longer = {
  ...content,
  outline: [
    ...content.outline,
    outlinePart('acknowledgements', 'Thanks', 'Diolch'),
    outlinePart('recommendations', 'Recommendations', 'Argymhellion'),
    outlinePart('next-steps', 'Next steps', 'Camau nesaf'),
  ],
}
const framework = { ...longer, hash: hashOf(longer) }

test('what is empty is listed with where it is written, apart from what may be left out', () =>
  withPeople(async ({ use, asLeadInspector }) => {
    await makeDraft(use, { framework })
    const { text, html } = await asLeadInspector.get(path)
    expect(text).toContain('What is empty in the draft')
    expect(html).toContain(`<a class="govuk-link" href="${home}/recommendations">Recommendations</a>`)
    expect(text).toContain('Empty too, which may be right: 3 places Thanks')
    expect((await asLeadInspector.get(`${path}?lang=cy`)).text).toContain('Beth sy’n wag yn y drafft')
  }))

test('without a word that it is known nothing is sent, and what was typed stays; with it the draft goes', () =>
  withPeople(async ({ use, asLeadInspector }) => {
    await makeDraft(use, { framework })
    const again = await asLeadInspector.submit(path, { ...day, 'on-day': '20' })
    expect([again.status, again.text.includes('Error: Write what is empty in the draft first')]).toEqual([422, true])
    expect(again.html).toMatch(/name="on-day"[^>]* value="20"/)
    expect((await asLeadInspector.get(`${home}/accuracy`)).text).toContain('The draft has not been sent')
    const empty = /name="empty"[^>]* value="([^"]+)"/.exec(again.html)?.[1] ?? ''
    const wrongDay = await asLeadInspector.submit(path, { ...day, 'on-year': '2099', empty })
    expect(wrongDay.html).toMatch(/name="empty"[^>]* checked/)
    expect((await asLeadInspector.submit(path, { ...day, empty })).location).toBe(home)
    expect((await asLeadInspector.get(`${home}/accuracy`)).text).toContain('The draft is with the service.')
  }))

test('a place that has become empty since the page was read is asked about again', () =>
  withPeople(async ({ use, asLeadInspector }) => {
    await makeDraft(use, { framework })
    const { status, text } = await asLeadInspector.submit(path, { ...day, empty: 'Next steps' })
    expect([status, text.includes('Recommendations')]).toEqual([422, true])
  }))

test('a draft in which only that is empty which may be left out is sent without a question', () =>
  withPeople(async ({ use, asLeadInspector }) => {
    await makeDraft(use)
    const { text, html } = await asLeadInspector.get(path)
    expect(text).toContain('Empty too, which may be right: 2 places 1.2 Criterion 1.2')
    expect(html).not.toContain('name="empty"')
    expect((await asLeadInspector.submit(path, day)).location).toBe(home)
  }))
