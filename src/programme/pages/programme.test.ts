/** A programme is opened and changed in the browser, its promises typed as numbers, and every fault is said beside its field. */
import { expect, test } from 'vitest'
import { makeFramework } from '../../../test/make/framework.ts'
import { aLead } from '../../../test/make/inspection.ts'
import { withPeople } from '../../../test/people.ts'
import { loadEdition } from '../../framework/actions.ts'
import { readJournal } from '../../platform/db/journal.ts'
import type { Use } from '../../platform/use.ts'
import { listProgrammes, registerService } from '../actions.ts'

const framework = makeFramework()

/** A loaded edition, and a service in one region of each nation. */
async function prepare(use: Use): Promise<void> {
  await loadEdition(use, framework)
  for (const [slug, nation, region] of [
    ['here', 'england', 'North East'],
    ['there', 'wales', 'Wales'],
  ] as const)
    await registerService(use, {
      actor: aLead,
      service: { slug, name: { en: slug, cy: slug }, nation, region: { en: region, cy: region }, organisation: null },
    })
}

const form = {
  titleEn: 'Full joint inspections',
  titleCy: 'Arolygiadau ar y cyd',
  edition: framework.hash,
  'from-day': '1',
  'from-month': '4',
  'from-year': '2027',
  nations: ['england', 'wales'],
  everyService: 'yes',
  aYear: '6',
  aYearWales: '1',
  apart: '12',
}

test('six joint inspections a year, one of them in Wales, are opened as data and read back', () =>
  withPeople(async ({ use, asLeadInspector }) => {
    await prepare(use)
    expect((await asLeadInspector.submit('/open-a-programme', form)).location).toBe('/programmes')
    expect(await listProgrammes(use)).toMatchObject([
      {
        slug: 'full-joint-inspections',
        frameworkHash: framework.hash,
        from: '2027-04-01',
        to: null,
        nations: ['england', 'wales'],
        regions: [],
        quotas: [
          { kind: 'every-service' },
          { kind: 'a-year', count: 6 },
          { kind: 'a-year', count: 1, nation: 'wales' },
          { kind: 'apart', months: 12 },
        ],
      },
    ])
    await asLeadInspector.submit('/open-a-programme', form)
    expect((await listProgrammes(use)).map(({ slug }) => slug)).toContain('full-joint-inspections-2')
  }))

test('a programme shows what it holds, and is changed with what it was kept in the journal', () =>
  withPeople(async ({ use, asLeadInspector }) => {
    await prepare(use)
    await asLeadInspector.submit('/open-a-programme', form)
    const at = '/programmes/full-joint-inspections'
    const { html } = await asLeadInspector.get(at)
    expect(html).toMatch(/name="aYear"[^>]* value="6"/)
    const changed = { ...form, nations: ['wales'], regions: ['Wales'], everyService: '', aYear: '2', aYearWales: '' }
    expect((await asLeadInspector.submit(at, changed)).location).toBe('/programmes')
    expect(await listProgrammes(use)).toMatchObject([
      {
        nations: ['wales'],
        regions: ['Wales'],
        quotas: [
          { kind: 'a-year', count: 2 },
          { kind: 'apart', months: 12 },
        ],
      },
    ])
    const entry = (await readJournal(use.db)).find(({ event }) => event === 'programme.changed')
    expect(entry?.details).toMatchObject({ before: { nations: ['england', 'wales'] }, after: { nations: ['wales'] } })
    expect((await asLeadInspector.get('/programmes/nowhere')).status).toBe(404)
  }))

test('every fault is said beside its field, in both languages, and nothing typed is lost', () =>
  withPeople(async ({ use, asLeadInspector }) => {
    await prepare(use)
    const empty = await asLeadInspector.submit('/open-a-programme', { regions: ['Wales'], aYear: 'six', apart: '0' })
    expect(empty.status).toBe(422)
    for (const field of ['titleEn', 'edition', 'from', 'nations', 'regions', 'aYear', 'apart'])
      expect([field, empty.html.includes(`id="${field}-error"`)]).toEqual([field, true])
    expect(empty.html).toMatch(/name="aYear"[^>]* value="six"/)
    const dates = { 'to-day': '31', 'to-month': '3', 'to-year': '2027' }
    const wrong = { ...form, ...dates, aYear: '1', aYearWales: '1', aYearEngland: '1' }
    const again = await asLeadInspector.submit('/open-a-programme', wrong)
    expect(again.text).toContain('Last day must be on or after the first day')
    expect(again.text).toContain('at least as many as those promised')
    expect((await asLeadInspector.submit('/open-a-programme?lang=cy', {})).text).toContain('Rhowch enw’r rhaglen')
  }))

test('a head of service who signed in is told who keeps programmes, and a stranger is asked to sign in', () =>
  withPeople(async ({ asHeadOfService, asStranger }) => {
    for (const path of ['/open-a-programme', '/programmes/a-programme']) {
      expect((await asStranger.get(path)).location).toContain('/sign-in')
      const { status, text } = await asHeadOfService.get(path)
      expect([status, text]).toEqual([403, expect.stringContaining('keeps the programme')])
    }
  }))
