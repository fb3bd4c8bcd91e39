/** Every version of a block is shown, with what differs between two of them in words, and can be restored. */
import { expect, test } from 'vitest'
import { makeLedReport } from '../../../test/make/report-people.ts'
import { withPeople } from '../../../test/people.ts'
import { readPassages } from '../../findings/store.ts'
import type { Use } from '../../platform/use.ts'

/** Makes a report whose foreword was reworded once; answers the id of that block. */
const begin = async (use: Use, submit: (path: string, form: Record<string, string>) => Promise<unknown>) => {
  const { id } = await makeLedReport(use)
  const block = (await readPassages(use.db, id)).find(({ kind }) => kind === 'foreword')?.id ?? 0
  const form = { passage: String(block), base: '1', run: 'foreword..before', form: 'paragraph', deed: 'save' }
  const words = { en: 'We read all {cases n} cases.', cy: 'Darllenasom bob {cases n} achos.' }
  await submit('/inspections/northshire-2012/report/edit/foreword', { ...form, ...words })
  return block
}

const at = (block: number) => `/inspections/northshire-2012/report/blocks/${block}`

test('what came and went between two versions is told in both languages, not by colour alone', () =>
  withPeople(async ({ use, asLeadInspector }) => {
    const block = await begin(use, asLeadInspector.submit)
    const { html, text } = await asLeadInspector.get(at(block))
    expect(html).toMatch(
      /We read <ins[^>]*><span class="govuk-visually-hidden">added: <\/span>all <\/ins>\{cases n\} cases\./,
    )
    expect(text).toMatch(/Version 2 : Alex Morgan, .* Version 1 : /)
    const back = await asLeadInspector.get(`${at(block)}?from=2&to=1`)
    expect(back.text).toMatch(/From version 2 to version 1 .*We read removed: all \{cases n\}/)
  }))

test('an earlier version is restored as a new one', () =>
  withPeople(async ({ use, asLeadInspector }) => {
    const block = await begin(use, asLeadInspector.submit)
    expect((await asLeadInspector.submit(at(block), { version: '1' })).location).toBe(at(block))
    const { text } = await asLeadInspector.get(at(block))
    expect(text).toMatch(/Version 3 : Alex Morgan, .*Stands We read \{cases n\} cases\. .*Version 2 : /)
    expect((await asLeadInspector.post(at(block), { version: '9' })).status).toBeGreaterThanOrEqual(403)
  }))

test('it is there in Welsh; a head of service is refused, and a stranger is asked to sign in', () =>
  withPeople(async ({ use, asLeadInspector, asHeadOfService, asStranger }) => {
    const block = await begin(use, asLeadInspector.submit)
    expect((await asLeadInspector.get(`${at(block)}?lang=cy`)).text).toContain('Mae pob fersiwn yn aros')
    expect((await asLeadInspector.get(at(block + 1000))).status).toBe(404)
    expect((await asStranger.get(at(block))).location).toContain('/sign-in')
    expect((await asHeadOfService.get(at(block))).status).toBe(403)
    expect((await asHeadOfService.post(at(block), { version: '1' })).status).toBe(403)
  }))
