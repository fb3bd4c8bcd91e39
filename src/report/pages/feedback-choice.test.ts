/** The lead chooses what the service hears; what is typed wrongly is said beside its field and nothing typed is lost. */
import { expect, test } from 'vitest'
import { makeReport } from '../../../test/make/report.ts'
import { withPeople } from '../../../test/people.ts'

const address = '/inspections/northshire-2012/feedback-choice'

test('headlines and findings are chosen, the draft is read, and then it is given', () =>
  withPeople(async ({ use, asLeadInspector }) => {
    await makeReport(use, { stage: 'provisional-findings' })
    const { html, text } = await asLeadInspector.get(address)
    expect(text).toContain('A plan was made in 3 of 4 relevant cases (75%).')
    const [finding = ''] = [...html.matchAll(/name="findings" type="checkbox" value="(\d+)"/g)].map(
      ([, id]) => id ?? '',
    )
    const form = { findings: [finding], themes: [], closing: 'Thank you for your time.' }
    const saved = await asLeadInspector.submit(address, { ...form, do: 'save' })
    expect(saved.location).toContain('/feedback?number=draft')
    const draft = await asLeadInspector.get(saved.location)
    expect(draft.text).toContain('Draft, not yet given')
    expect(draft.text).toContain('Thank you for your time.')
    expect(draft.text).not.toContain('In custody it was missing')
    const given = await asLeadInspector.submit(address, { ...form, do: 'give' })
    expect((await asLeadInspector.get(given.location)).text).toContain('Given on')
    expect((await asLeadInspector.get(address)).text).toContain('What was given stays as it was')
  }))

test('a typed figure and an empty choice are refused beside their fields', () =>
  withPeople(async ({ use, asLeadInspector }) => {
    await makeReport(use, { stage: 'provisional-findings' })
    const wrong = await asLeadInspector.submit(address, { opening: 'Plans were made in 75% of cases.', do: 'save' })
    expect(wrong.status).toBe(422)
    expect(wrong.html).toContain('href="#opening"')
    expect(wrong.text).toContain('Plans were made in 75% of cases.')
    const empty = await asLeadInspector.submit(address, { themes: [], do: 'give' })
    expect([empty.status, empty.text.includes('there is nothing to give yet')]).toEqual([422, true])
  }))

test('it is there in Welsh', () =>
  withPeople(async ({ use, asLeadInspector }) => {
    await makeReport(use, { stage: 'provisional-findings' })
    expect((await asLeadInspector.get(`${address}?lang=cy`)).text).toContain('Dewis y canfyddiadau dros dro')
  }))

test('it is closed at another stage and to everybody else; a stranger is asked to sign in', () =>
  withPeople(async ({ use, asHeadOfService, asLeadInspector, asStranger }) => {
    await makeReport(use, { stage: 'drafting' })
    expect((await asHeadOfService.get(address)).status).toBe(403)
    expect((await asLeadInspector.get(address)).status).toBe(403)
    expect((await asStranger.get(address)).location).toContain('/sign-in')
  }))
