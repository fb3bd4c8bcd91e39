/** A report under embargo is nobody's outside until its minute, and everybody's from then on, with nobody pressing anything. */
import { expect, test } from 'vitest'
import { pino } from 'pino'
import { freshDatabase, inTransaction, testNow, testSigner, testVault } from '../../test/database.ts'
import { aLead } from '../../test/make/inspection.ts'
import { makeReport, reportFramework } from '../../test/make/report.ts'
import type { Visitor } from '../../test/people.ts'
import { withPeople } from '../../test/people.ts'
import { moveInspection } from '../inspection/actions.ts'
import { transitions } from '../inspection/rules/stages.ts'
import { transaction } from '../platform/db/database.ts'
import { stranger } from '../platform/pure/actor.ts'
import type { Use } from '../platform/use.ts'
import { use as build } from '../platform/use.ts'
import { callBack, findWaiting, letOut, listDue, publishLater } from '../report/actions/embargo.ts'
import { findReport } from '../report/actions/make.ts'
import { listPublished } from '../report/actions/releases.ts'
import { saveTexts } from '../report/actions/write.ts'
import { linesOf } from '../report/rules/document.ts'
import { settler } from './settle.ts'

const slug = 'northshire-2012'
const report = `/inspections/${slug}/report`
const opensAt = new Date('2026-11-21T11:30:00Z')
const before = new Date(opensAt.getTime() - 1)
const held = transitions.find(({ to }) => to === 'published')?.needs ?? []

const putUnderEmbargo = async (use: Use): Promise<number> => {
  const { id } = await makeReport(use, { stage: 'sign-off' })
  const set = await publishLater(use, { actor: aLead, slug, held, opensAt, origin: '' })
  expect(set).toMatchObject({ ok: true })
  return id
}

const addresses = [
  `/inspections/${slug}`,
  report,
  `${report}.pdf`,
  `${report}.json`,
  `${report}/signed.json`,
  `${report}/editions/1`,
  `${report}/editions/1/signed.json`,
  `/reports/${slug}`,
  `/api/v1/inspections/${slug}`,
  `/api/v1/inspections/${slug}/scores`,
  `/api/v1/inspections/${slug}/editions/1/bundle`,
]
const lists = [
  '/reports',
  '/reports.atom',
  '/adroddiadau.atom',
  '/inspections',
  '/reports/services/northshire',
  '/api/v1/inspections',
  '/api/v1/scores.json',
  '/api/v1/scores.csv',
]

const statuses = async (visitor: Visitor): Promise<readonly number[]> => {
  const found: number[] = []
  for (const address of addresses) found.push((await visitor.get(address)).status)
  return found
}

test('a millisecond before its minute nobody outside finds it anywhere, and at its minute everybody does', async () => {
  let now = testNow
  await withPeople(
    async ({ use, asStranger, asNationalMonitor }) => {
      await putUnderEmbargo(use)
      now = before
      for (const visitor of [asStranger, asNationalMonitor]) {
        expect((await statuses(visitor)).filter(status => status < 400)).toEqual([])
        for (const list of lists) expect((await visitor.get(list)).html).not.toContain(slug)
      }
      now = opensAt
      for (const list of lists) expect((await asStranger.get(list)).html).toContain(slug)
      expect((await statuses(asStranger)).filter(status => status !== 200)).toEqual([])
      expect((await asStranger.get('/reports')).text).toContain('21 November 2026')
    },
    { clock: () => now },
  )
})

test('each address alone lets it out at its minute, whichever is asked for first', async () => {
  for (const first of ['/reports', `${report}.pdf`, '/api/v1/inspections', '/reports.atom']) {
    let now = testNow
    await withPeople(
      async ({ use, asStranger }) => {
        await putUnderEmbargo(use)
        now = opensAt
        const answer = await asStranger.get(first)
        expect(answer.status).toBe(200)
        if (!first.endsWith('.pdf')) expect(answer.html).toContain(slug)
      },
      { clock: () => now },
    )
  }
})

test('what becomes public is what was approved, whatever was written in between', () =>
  inTransaction(async use => {
    const id = await putUnderEmbargo(use)
    const yaml = "parts: { foreword: ['Written after approval.'] }"
    await saveTexts(use, { actor: aLead, inspection: id, framework: reportFramework, yaml })
    for (const due of await listDue({ ...use, now: opensAt })) await letOut({ ...use, now: opensAt }, due)
    const [published] = await listPublished(use)
    expect(published?.latest.releasedAt).toBe(opensAt.toISOString())
    expect(published?.inspection.publishedOn).toBe('2026-11-21')
    const { document } = await findReport(use, { actor: stranger, slug, language: 'en' })
    expect(linesOf(document)).toContain('We read 4 cases.')
    expect(document.date).toBe('November 2026')
  }))

test('one that is called back stays where it was, also after the minute, and can be set again', () =>
  inTransaction(async use => {
    const id = await putUnderEmbargo(use)
    await callBack(use, { actor: aLead, slug, reason: 'A name was wrong.' })
    expect(await listDue({ ...use, now: opensAt })).toEqual([])
    expect(await findWaiting(use, id)).toBeNull()
    expect(await listPublished(use)).toEqual([])
    expect(await publishLater(use, { actor: aLead, slug, held, opensAt, origin: '' })).toMatchObject({ ok: true })
  }))

test('it can’t be called back once its minute has come, nor set twice, nor set where something is missing', () =>
  inTransaction(async use => {
    await makeReport(use, { stage: 'sign-off' })
    const set = { actor: aLead, slug, opensAt, origin: '' }
    expect(await publishLater(use, { ...set, held: [] })).toMatchObject({ ok: false })
    await publishLater(use, { ...set, held })
    await expect(publishLater(use, { ...set, held })).rejects.toMatchObject({ details: { status: 409 } })
    const late = { ...use, now: opensAt }
    await expect(callBack(late, { actor: aLead, slug, reason: 'Late.' })).rejects.toMatchObject({
      details: { name: 'report.minute-has-come' },
    })
  }))

test('one whose inspection was taken back meanwhile lapses, and publishes nothing', () =>
  inTransaction(async use => {
    const id = await putUnderEmbargo(use)
    await moveInspection(use, { actor: aLead, inspection: id, to: 'drafting', on: '2026-11-21', reason: 'Wrong.' })
    const late = { ...use, now: opensAt }
    const [due] = await listDue(late)
    expect(due && (await letOut(late, due))).toBe(false)
    expect(await listDue(late)).toEqual([])
    expect(await listPublished(late)).toEqual([])
  }))

test('many readers at the same instant let it out once, and all of them then see it', async () => {
  const database = await freshDatabase()
  try {
    const prepared = { now: testNow, vault: testVault, signer: testSigner }
    await transaction(database.db, db => putUnderEmbargo(build({ ...prepared, db })))
    const settle = settler({ db: database.db, log: pino({ level: 'silent' }), publicUrl: null })
    const seen = await Promise.all(
      Array.from({ length: 6 }, async () => {
        await settle(opensAt)
        return transaction(database.db, async db => (await listPublished(build({ ...prepared, db }))).length)
      }),
    )
    expect(seen).toEqual([1, 1, 1, 1, 1, 1])
  } finally {
    await database.close()
  }
})

test('one that can’t be let out keeps nobody from reading pages, and somebody is woken', async () => {
  const fatal: unknown[] = []
  const log = { fatal: (...said: unknown[]) => fatal.push(said) } as never
  const broken = settler({ db: {} as never, log, publicUrl: null })
  await broken(testNow)
  expect(fatal).toHaveLength(1)
})
