/** What has changed in a report since a moment is told block by block, with who did it. */
import { expect, test } from 'vitest'
import { makeLedReport } from '../../../test/make/report-people.ts'
import { withPeople } from '../../../test/people.ts'
import { readPassages } from '../../findings/store.ts'

const path = '/inspections/northshire-2012/report/changes'

test('blocks that were added, reworded and set aside since a moment are told under their parts', () =>
  withPeople(async ({ use, asLeadInspector }) => {
    const { id } = await makeLedReport(use)
    const block = (await readPassages(use.db, id)).find(({ kind }) => kind === 'commentary')?.id ?? 0
    const section = '/inspections/northshire-2012/report/edit/section-1'
    await asLeadInspector.submit(section, { deed: 'set-aside', passage: String(block) })
    await asLeadInspector.submit(section, { run: 'introduction..1', after: '', en: 'At sea.', cy: '', deed: 'save' })
    const today = await asLeadInspector.get(`${path}?day=21+11+2026`)
    expect(today.text).toMatch(/1\. Planning .*Added .*by Alex Morgan added: At sea\./)
    // Everything was written today; what was set aside again is nothing all in all.
    expect(today.text).not.toContain('Plans were')
    expect((await asLeadInspector.get(`${path}?day=21+11+2026&time=23:00`)).text).toContain('Nothing has changed since')
  }))

test('a moment that is none is refused beside its field', () =>
  withPeople(async ({ use, asLeadInspector }) => {
    await makeLedReport(use)
    const { status, text, html } = await asLeadInspector.get(`${path}?day=31+2+2026`)
    expect(status).toBe(422)
    expect(text).toContain('Give a day such as 21 11 2026')
    expect(html).toContain('value="31 2 2026"')
  }))

test('it is there in Welsh; a head of service is refused, and a stranger is asked to sign in', () =>
  withPeople(async ({ use, asLeadInspector, asHeadOfService, asStranger }) => {
    await makeLedReport(use)
    expect((await asLeadInspector.get(`${path}?lang=cy`)).text).toContain('Yr hyn a newidiodd yn yr adroddiad')
    expect((await asStranger.get(path)).location).toContain('/sign-in')
    expect((await asHeadOfService.get(path)).status).toBe(403)
  }))
