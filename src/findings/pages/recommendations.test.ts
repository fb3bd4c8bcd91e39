/** Recommendations are written with who is responsible, ordered, set aside and taken back. */
import { expect, test } from 'vitest'
import { makeLedDrafting } from '../../../test/make/findings-people.ts'
import { withPeople } from '../../../test/people.ts'

const path = '/inspections/northshire-2012/recommendations'
const hulls = { deed: 'write', en: 'Mend hulls.', cy: '', responsible: 'Shipwright', questions: '1.1.1a' }

test('they are added with who is responsible, and put in order', () =>
  withPeople(async ({ use, asLeadInspector }) => {
    await makeLedDrafting(use)
    await asLeadInspector.submit(path, hulls)
    await asLeadInspector.submit(path, { ...hulls, en: 'Mend masts.', questions: '' })
    const { text, html } = await asLeadInspector.get(path)
    expect(text).toMatch(/Mend hulls\. No Welsh yet Responsible: Shipwright\. Answers to: 1\.1\.1a .*Mend masts\./)
    const [, masts = ''] = [...new Set([...html.matchAll(/passages\/(\d+)"/g)].map(match => match[1] ?? ''))]
    await asLeadInspector.submit(path, { deed: 'up', passage: masts })
    expect((await asLeadInspector.get(path)).text).toMatch(/Mend masts\..*Mend hulls\./)
    await asLeadInspector.submit(path, { deed: 'set-aside', passage: masts, note: '' })
    expect((await asLeadInspector.get(path)).text).toMatch(/Set aside Mend masts\. Take back/)
  }))

test('one without anybody responsible is refused with what was typed', () =>
  withPeople(async ({ use, asLeadInspector }) => {
    await makeLedDrafting(use)
    const { status, text, html } = await asLeadInspector.submit(path, { ...hulls, responsible: ' ' })
    expect([status, html.includes('Mend hulls.')]).toEqual([422, true])
    expect(text).toContain('Name the role that is responsible for it')
  }))

test('it is there in Welsh', () =>
  withPeople(async ({ use, asLeadInspector }) => {
    await makeLedDrafting(use)
    expect((await asLeadInspector.get(`${path}?lang=cy`)).text).toContain('Ysgrifennu argymhelliad')
  }))

test('a head of service is refused, and a stranger is asked to sign in', () =>
  withPeople(async ({ use, asHeadOfService, asStranger }) => {
    await makeLedDrafting(use)
    expect((await asHeadOfService.get(path)).status).toBeGreaterThanOrEqual(403)
    expect((await asStranger.get(path)).location).toContain('/sign-in')
    expect((await asHeadOfService.post(path, hulls)).status).toBe(403)
  }))
