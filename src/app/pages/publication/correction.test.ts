/** A correction approved for a minute to come: nobody outside reads it before, everybody from then on, and it can be called back. */
import { expect, test } from 'vitest'
import { testNow } from '../../../../test/database.ts'
import { aLead } from '../../../../test/make/inspection.ts'
import { makePublished, rewriteForeword } from '../../../../test/make/published.ts'
import type { People } from '../../../../test/people.ts'
import { withPeople } from '../../../../test/people.ts'
import { readJournal } from '../../../platform/db/journal.ts'
import { closeCorrection, publishCorrection } from '../../../report/actions/correction.ts'
import { publishCorrectionLater } from '../../../report/actions/correction-embargo.ts'
import { letOut, listDue } from '../../../report/actions/embargo.ts'
import { endCorrection, readCorrections } from '../../../report/store/correction.ts'

const slug = 'northshire-2012'
const home = `/inspections/${slug}`
const address = `${home}/publication`
const reason = { deed: 'open', en: 'A word was wrong.', cy: 'Roedd gair yn anghywir.' }
const later = { deed: 'publish', when: 'later', 'on-day': '21', 'on-month': '11', 'on-year': '2026', time: '11:30' }
const opensAt = new Date('2026-11-21T11:30:00Z')

/** A correction that waits for half past eleven. */
async function approve({ use, asLeadInspector }: Pick<People, 'use' | 'asLeadInspector'>): Promise<number> {
  const { id } = await makePublished(use)
  await asLeadInspector.submit(`${home}/correction`, reason)
  await rewriteForeword(use, id, 'with care')
  expect((await asLeadInspector.submit(address, later)).location).toBe(address)
  return id
}

test('the page of publication shows what an open correction lacks, and nothing to press while nothing differs', () =>
  withPeople(async ({ use, asLeadInspector }) => {
    const { id } = await makePublished(use)
    expect((await asLeadInspector.get(address)).text).not.toContain('A correction is open')
    await asLeadInspector.submit(`${home}/correction`, reason)
    const before = await asLeadInspector.get(address)
    expect(before.text).toContain('It would be published as edition 2.')
    expect(before.text).toContain('Nothing differs from what is published yet, so there is nothing to publish.')
    expect(before.html).not.toContain('name="when"')
    await rewriteForeword(use, id, 'with care')
    const ready = await asLeadInspector.get(address)
    expect(ready.text).toContain('Done The checks before publication find nothing in the way.')
    expect(ready.html).toContain('name="when"')
    expect((await asLeadInspector.get(`${home}/correction`)).html).toContain(`href="${address}">Publish it at a minute`)
    const wrong = await asLeadInspector.submit(address, { ...later, time: 'soon' })
    expect([wrong.status, wrong.html.includes('value="soon"')]).toEqual([422, true])
    expect((await asLeadInspector.get(`${address}?lang=cy`)).text).toContain('Mae cywiriad ar agor')
  }))

test('before its minute everybody reads the old edition, and at its minute the new one with its reason', async () => {
  let now = testNow
  await withPeople(
    async people => {
      const { use, asLeadInspector, asStranger, asNationalMonitor } = people
      const id = await approve(people)
      const waiting = await asLeadInspector.get(`${home}/correction`)
      expect(waiting.text).toContain('Everybody reads it as edition 2 from 11:30 on 21 November 2026')
      expect(waiting.html).not.toContain('value="close"')
      now = new Date(opensAt.getTime() - 1)
      for (const visitor of [asStranger, asNationalMonitor]) {
        for (const where of [`${home}/report`, `/reports/${slug}`, '/reports', '/reports.atom'])
          expect((await visitor.get(where)).html).not.toMatch(/with care|A word was wrong/)
        expect((await visitor.get(`${home}/report/editions/2`)).status).toBe(404)
        expect((await visitor.get(`${home}/advance`)).status).not.toBe(200)
      }
      // What is written after the approval is not in it.
      await rewriteForeword(use, id, 'in haste')
      now = opensAt
      expect((await asStranger.get(`${home}/report`)).text).toContain('We read 4 cases with care.')
      for (const where of [`/reports/${slug}`, '/reports.atom'])
        expect((await asStranger.get(where)).html).toContain('A word was wrong.')
      const after = await asLeadInspector.get(`${home}/correction`)
      expect(after.text).toContain('A word was wrong. Published as edition 2 on 21 November 2026.')
      expect(after.text).toContain('An earlier correction was closed, and what it changed was not put back')
      await expect(rewriteForeword(use, id, 'again')).rejects.toThrow()
    },
    { clock: () => now },
  )
})

test('while it waits it is neither closed nor published otherwise, and the inspection may move on', () =>
  withPeople(async people => {
    await approve(people)
    const { use, asLeadInspector } = people
    const asked = { actor: aLead, slug, origin: '' }
    const waits = { details: { name: 'report.waits-already' } }
    await expect(closeCorrection(use, asked)).rejects.toMatchObject(waits)
    await expect(publishCorrection(use, asked)).rejects.toMatchObject(waits)
    await expect(publishCorrectionLater(use, { ...asked, opensAt })).rejects.toMatchObject(waits)
    expect((await asLeadInspector.submit(address, { ...later, when: 'now' })).status).toBe(409)
    expect((await asLeadInspector.get(`${home}/stage/plan-due`)).status).toBe(200)
  }))

test('called back with a reason it stays open, and can be published at once', () =>
  withPeople(async people => {
    const id = await approve(people)
    const { use, asLeadInspector, asStranger } = people
    expect((await asLeadInspector.get(address)).text).toContain('The correction stays open')
    const back = await asLeadInspector.submit(address, { deed: 'call-back', reason: 'A name was wrong.' })
    expect(back.location).toBe(`${home}/correction`)
    expect(await listDue({ ...use, now: opensAt })).toEqual([])
    await rewriteForeword(use, id, 'with more care')
    await asLeadInspector.submit(address, { deed: 'publish', when: 'now' })
    expect((await asStranger.get(`${home}/report`)).text).toContain('with more care')
    const events = (await readJournal(use.db, { inspection: id })).map(({ event }) => event)
    expect(events.filter(event => event.startsWith('report.embargo'))).toHaveLength(2)
  }))

test('one that can’t be the next edition any more lapses, and nothing becomes public', () =>
  withPeople(async people => {
    const id = await approve(people)
    const then = { ...people.use, now: opensAt }
    const { open } = await readCorrections(then.db, id)
    await endCorrection(then.db, open?.id ?? 0, { edition: null, at: testNow, by: null })
    const [due] = await listDue(then)
    expect(due && (await letOut(then, due))).toBe(false)
    expect((await people.asStranger.get(`${home}/report`)).text).not.toContain('with care')
  }))

test('the service approves no correction, and a stranger is refused', () =>
  withPeople(async people => {
    await approve(people)
    expect((await people.asHeadOfService.post(address, { deed: 'call-back', reason: 'No.' })).status).toBe(403)
    expect((await people.asStranger.post(address, later)).status).toBe(403)
  }))
