/** A published report is corrected by a next edition with a reason, and nobody outside sees anything of it before. */
import { expect, test } from 'vitest'
import { recordAnswers } from '../../assessment/actions.ts'
import { aLead } from '../../../test/make/inspection.ts'
import { makePublished, rewriteForeword } from '../../../test/make/published.ts'
import { reportFramework } from '../../../test/make/report.ts'
import { withPeople } from '../../../test/people.ts'
import type { Use } from '../../platform/use.ts'
import { readAttributes } from '../../sample/store.ts'

const home = '/inspections/northshire-2012'
const address = `${home}/correction`
const reason = { deed: 'open', en: 'An answer was wrong.', cy: 'Roedd ateb yn anghywir.' }

/** Changes the one answer that was below the line. */
const changeAnswer = async (use: Use, inspection: number): Promise<unknown> => {
  const cases = await readAttributes(use.db, inspection)
  const given = { actor: aLead, inspection, framework: reportFramework }
  const answer = { id: '00000000-0000-8000-a000-000000000009', case: cases[3]?.id ?? 0, question: '1.1.1a' }
  return recordAnswers(use, { ...given, answers: [{ ...answer, value: 'sufficient', reasons: [] }], device: 'test' })
}

const rewrite = (use: Use, inspection: number) => rewriteForeword(use, inspection, 'with care', 'Nothing more.')

test('a published report takes no change until a correction is open, and then those who wrote it change it again', () =>
  withPeople(async ({ use, asLeadInspector }) => {
    const { id } = await makePublished(use)
    await expect(rewrite(use, id)).rejects.toThrow()
    await expect(changeAnswer(use, id)).rejects.toThrow()
    await asLeadInspector.submit(address, reason)
    expect(await rewrite(use, id)).toMatchObject({ ok: true })
    expect(await changeAnswer(use, id)).toMatchObject({ ok: true })
  }))

test('the page shows which scores, figures and texts would differ, and what must be looked at before they are published', () =>
  withPeople(async ({ use, asLeadInspector, asStranger }) => {
    const { id } = await makePublished(use)
    await asLeadInspector.submit(address, reason)
    expect((await asLeadInspector.get(address)).text).toContain('Nothing differs from what is published yet.')
    await changeAnswer(use, id)
    const page = await asLeadInspector.get(address)
    expect(page.text).toMatch(/75% [A-Z]+ \(3 of 4\) 100% [A-Z]+ \(4 of 4\)/)
    expect(page.html).toMatch(/<del>.*75.*<\/del>/)
    expect(page.text).toContain('What stands in the way')
    await rewrite(use, id)
    expect((await asLeadInspector.get(`${address}.pdf`)).bytes.subarray(0, 5).toString()).toBe('%PDF-')
    expect((await asStranger.get(`${home}/report`)).text).toContain('We read 4 cases.')
  }))

test('a corrected text is published with its reason in both languages, and the old edition stays readable', () =>
  withPeople(async ({ use, asLeadInspector, asStranger }) => {
    const { id } = await makePublished(use)
    await asLeadInspector.submit(address, reason)
    await rewrite(use, id)
    expect((await asLeadInspector.submit(address, { deed: 'publish' })).location).toBe(address)
    expect((await asStranger.get(`${home}/report`)).text).toContain('We read 4 cases with care.')
    expect((await asStranger.get(`${home}/report/editions/1`)).text).not.toContain('with care')
    for (const where of ['/reports/northshire-2012', '/reports', '/reports.atom'])
      expect((await asStranger.get(where)).html).toContain('An answer was wrong.')
    const after = await asLeadInspector.get(address)
    expect(after.text).toContain('An answer was wrong. Published as edition 2')
    await expect(rewrite(use, id)).rejects.toThrow()
  }))

test('while it is open, and after it was left with changes, the public reads figures in the report alone', () =>
  withPeople(async ({ use, asLeadInspector, asStranger }) => {
    const { id } = await makePublished(use)
    expect((await asStranger.get(home)).text).toContain('75%')
    await asLeadInspector.submit(address, reason)
    await changeAnswer(use, id)
    const during = await asStranger.get(home)
    expect(during.text).toContain('is being corrected')
    expect(during.text).not.toContain('100%')
    expect((await asStranger.get(`${home}/questions/1.1.1a`)).status).toBe(403)
    expect((await asStranger.get('/inspections')).text).not.toContain('100%')
    await asLeadInspector.submit(address, { deed: 'close' })
    expect((await asStranger.get(`${home}/questions/1.1.1a`)).status).toBe(403)
    expect((await asLeadInspector.get(address)).text).toContain('An earlier correction was closed')
  }))

test('one that is closed before anything changed leaves everything as it was', () =>
  withPeople(async ({ use, asLeadInspector, asStranger }) => {
    await makePublished(use)
    await asLeadInspector.submit(address, reason)
    await asLeadInspector.submit(address, { deed: 'close' })
    expect((await asStranger.get(home)).text).toContain('75%')
    expect((await asLeadInspector.get(address)).text).toContain('Closed without publishing on 21 November 2026')
  }))

test('a reason is needed in both languages, and what was typed stays', () =>
  withPeople(async ({ use, asLeadInspector }) => {
    await makePublished(use)
    const page = await asLeadInspector.submit(address, { ...reason, cy: ' ' })
    expect(page.status).toBe(422)
    expect(page.text).toContain('Say in Welsh why the report is corrected')
    expect(page.text).toContain('An answer was wrong.')
    expect((await asLeadInspector.get(`${address}?lang=cy`)).text).toContain('Agor y cywiriad')
  }))

test('the service corrects nothing, and a stranger is refused', () =>
  withPeople(async ({ use, asHeadOfService, asStranger }) => {
    await makePublished(use)
    expect((await asHeadOfService.get(address)).status).toBe(403)
    expect((await asStranger.get(address)).location).toContain('/sign-in')
    expect((await asStranger.post(address, reason)).status).toBe(403)
  }))
