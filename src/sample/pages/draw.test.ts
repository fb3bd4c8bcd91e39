/** The lead inspector fixes the seed, draws, replaces and confirms; the bundle proves it. */
import { expect, test } from 'vitest'
import { caseListRows, headings } from '../../../test/make/case-list.ts'
import { makeListed } from '../../../test/make/listed.ts'
import type { Visitor } from '../../../test/people.ts'
import { withPeople } from '../../../test/people.ts'
import { findInspection } from '../../inspection/actions.ts'
import { aLead } from '../../../test/make/inspection.ts'
import { readJournal } from '../../platform/db/journal.ts'
import type { Bundle } from '../actions/bundle.ts'
import { checkBundle, sha256 } from '../actions/bundle.ts'

const page = '/inspections/northshire-2012/draw'
const listPage = '/inspections/northshire-2012/case-list'

/** The service sends and confirms a list of so many cases. */
const sendList = async (visitor: Visitor, cases: number): Promise<void> => {
  const csv = [headings, ...caseListRows(cases)].map(row => row.slice(0, 13).join(',')).join('\n')
  const checked = await visitor.upload(listPage, {}, { list: csv })
  const packed = /name="packed" value="([^"]+)"/.exec(checked.html)?.[1] ?? ''
  await visitor.upload(listPage, { packed, do: 'confirm' }, {})
}

test('the seed is fixed before the list comes, kept back until the draw, and is then the one whose hash was shown', () =>
  withPeople(async ({ use, asLeadInspector, asHeadOfService }) => {
    await makeListed(use, { stage: 'announced', seed: false })
    expect((await asLeadInspector.get(page)).text).toContain('Fix the seed before the service sends its list')
    const fixed = await asLeadInspector.submit(page, { do: 'fix' })
    expect([fixed.status, fixed.location]).toEqual([303, page])
    const hash = /[0-9a-f]{64}/.exec((await asHeadOfService.get(listPage)).html)?.[0]
    expect(hash).toBeDefined()
    expect((await asLeadInspector.get(page)).text).toContain(hash)
  }))

test('a list is frozen and drawn, the sample mirrors it, and the bundle proves the draw', () =>
  withPeople(async ({ use, asLeadInspector, asHeadOfService }) => {
    const { id } = await makeListed(use)
    const hash = /[0-9a-f]{64}/.exec((await asHeadOfService.get(listPage)).html)?.[0]
    await sendList(asHeadOfService, 80)
    expect((await asLeadInspector.get(page)).text).toContain('54 of its 80 cases are drawn')
    const drawn = await asLeadInspector.submit(page, { do: 'draw' })
    expect(drawn.status).toBe(303)
    const { text, html } = await asLeadInspector.get(page)
    expect(text).toContain('54 cases have been drawn.')
    expect(text).toMatch(/Gender Female \d+ \d+% \d+ \d+% \d+\.\d Balanced, Weight 1.5/)
    expect(html).toContain('role="img"')
    expect(text).toMatch(/Gender: list and sample Group Cases Share Male, list \d+ \d+% Male, sample \d+ \d+%/)
    const bundle = JSON.parse((await asLeadInspector.get(`${page}?bundle=1`)).html) as Bundle
    expect(sha256(bundle.seed)).toBe(hash)
    expect(checkBundle(bundle).map(({ holds }) => holds)).toEqual([true, true, true, true, true])
    expect((await asHeadOfService.get(listPage)).html).not.toContain('type="file"')
    const events = (await readJournal(use.db, { inspection: id })).map(({ event }) => event)
    expect(events).toEqual(expect.arrayContaining(['sample.seed-fixed', 'sample.list-received', 'sample.drawn']))
    expect((await asLeadInspector.get(`${page}?lang=cy`)).text).toContain('Y sampl')
  }))

test('another size needs a number that the list has, and a reason, and is shown with the name of who chose it', () =>
  withPeople(async ({ use, asLeadInspector, asHeadOfService }) => {
    await makeListed(use)
    await sendList(asHeadOfService, 60)
    const wrong = await asLeadInspector.submit(page, { do: 'size', size: '61', 'size-reason': ' ' })
    expect(wrong.status).toBe(422)
    expect(wrong.text).toContain('Enter a whole number from 1 to 60')
    expect(wrong.text).toContain('Say why')
    await asLeadInspector.submit(page, { do: 'size', size: '40', 'size-reason': 'Two assessors are ill' })
    const { text } = await asLeadInspector.get(page)
    expect(text).toContain('40 in the place of 44: Two assessors are ill (Alex Morgan')
    await asLeadInspector.submit(page, { do: 'draw' })
    expect((await asLeadInspector.get(page)).text).toContain('40 cases stand')
  }))

test('a case is replaced by the next reserve of its kind, with reason, person and day, and the sample is confirmed', () =>
  withPeople(async ({ use, asLeadInspector, asHeadOfService }) => {
    await makeListed(use)
    await sendList(asHeadOfService, 60)
    await asLeadInspector.submit(page, { do: 'draw' })
    const bundle = JSON.parse((await asLeadInspector.get(`${page}?bundle=1`)).html) as Bundle
    const [gone = ''] = bundle.draw.chosen
    const kind = String(bundle.list.cases.find(({ reference }) => reference === gone)?.attributes['sentence_type'])
    const instead = bundle.draw.reserves[kind]?.[0] ?? ''
    const wrong = await asLeadInspector.submit(page, { do: 'replace', gone, reason: '' })
    expect([wrong.status, wrong.text.includes('Say why')]).toEqual([422, true])
    await asLeadInspector.submit(page, { do: 'replace', gone, reason: 'The file is with the court' })
    const { text } = await asLeadInspector.get(page)
    expect(text).toContain(`${instead} has stepped in.`)
    expect(text).toContain(`${gone} ${instead} The file is with the court Alex Morgan`)
    const confirmed = await asLeadInspector.submit(page, { do: 'confirm' })
    expect(confirmed.status).toBe(303)
    const { stage } = await findInspection(use, { actor: aLead, slug: 'northshire-2012' })
    expect(stage).toBe('sampled')
    const cases = (await asLeadInspector.get('/inspections/northshire-2012/cases')).text
    expect([cases.includes(instead), cases.includes(gone)]).toEqual([true, false])
    expect((await asHeadOfService.get(page)).status).toBe(200)
    expect((await asHeadOfService.get(`${page}?bundle=1`)).status).toBe(200)
  }))

test('without a list the page says what is awaited, and offers nothing to draw', () =>
  withPeople(async ({ use, asLeadInspector }) => {
    await makeListed(use)
    const { text, html } = await asLeadInspector.get(page)
    expect(text).toContain('The sample can be drawn once the service has sent its list.')
    expect(html).not.toContain('value="draw"')
  }))

test('the service sees the draw only once it is confirmed, a board chair never, and a stranger is refused', () =>
  withPeople(async ({ use, asHeadOfService, asBoardChair, asStranger }) => {
    await makeListed(use)
    expect((await asHeadOfService.get(page)).status).toBe(403)
    expect((await asBoardChair.get(page)).status).toBe(403)
    const { status, location } = await asStranger.get(page)
    expect([status, location.startsWith('/sign-in')]).toEqual([303, true])
  }))
