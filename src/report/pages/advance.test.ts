/** An approved report is read under embargo by those whom the framework names, and by nobody else. */
import { expect, test } from 'vitest'
import { createDemonstrationPeople } from '../../access/actions.ts'
import { testNow } from '../../../test/database.ts'
import { copiedFramework } from '../../../test/make/copied.ts'
import { aLead } from '../../../test/make/inspection.ts'
import { makeReport, reportFramework } from '../../../test/make/report.ts'
import { exampleOrganisations, withPeople } from '../../../test/people.ts'
import { transitions } from '../../inspection/rules/stages.ts'
import { readJournal } from '../../platform/db/journal.ts'
import type { Use } from '../../platform/use.ts'
import { callBack, publishLater } from '../actions/embargo.ts'

const slug = 'northshire-2012'
const address = `/inspections/${slug}/advance`
const opensAt = new Date('2026-11-21T11:30:00Z')
const held = transitions.find(({ to }) => to === 'published')?.needs ?? []

const approve = async (use: Use, framework = copiedFramework): Promise<void> => {
  const people = await createDemonstrationPeople(use, exampleOrganisations)
  const organisation = people.get('head-of-service')?.organisation ?? 0
  await makeReport(use, { stage: 'sign-off', framework, organisation })
  await publishLater(use, { actor: aLead, slug, held, opensAt, origin: '' })
}

test('the service and the national monitor read it, are told what an embargo is, and that is on record', () =>
  withPeople(async ({ use, asNationalMonitor, asHeadOfService }) => {
    await approve(use)
    for (const visitor of [asNationalMonitor, asHeadOfService]) {
      const page = await visitor.get(address)
      expect(page.status).toBe(200)
      expect(page.text).toContain('Under embargo until 11:30 on 21 November 2026')
      expect(page.text).toContain('We read 4 cases.')
    }
    expect((await asNationalMonitor.get(`${address}.pdf`)).bytes.subarray(0, 5).toString()).toBe('%PDF-')
    expect((await asNationalMonitor.get(`${address}?lang=cy`)).text).toContain('Dan embargo tan 11:30')
    const read = (await readJournal(use.db)).filter(({ event }) => event === 'report.advance-read')
    expect(read.length).toBe(4)
  }))

test('once it is called back, or its minute has come, there is nothing to read under embargo', async () => {
  let now = testNow
  await withPeople(
    async ({ use, asNationalMonitor }) => {
      await approve(use)
      await callBack(use, { actor: aLead, slug, reason: 'Wrong.' })
      expect((await asNationalMonitor.get(address)).status).toBe(404)
      await publishLater(use, { actor: aLead, slug, held, opensAt, origin: '' })
      now = opensAt
      expect((await asNationalMonitor.get(address)).status).toBe(404)
    },
    { clock: () => now },
  )
})

test('whom the framework does not name reads nothing, nor learns that something waits', () =>
  withPeople(async ({ use, asNationalMonitor, asLocalAssessor }) => {
    await approve(use, reportFramework)
    expect((await asNationalMonitor.get(address)).status).toBe(404)
    expect((await asLocalAssessor.get(address)).text).toContain('There is no report under embargo for you')
  }))

test('a stranger signs in first, and a form that was never shown is a 403', () =>
  withPeople(async ({ use, asStranger }) => {
    await approve(use)
    expect((await asStranger.get(address)).location).toContain('/sign-in')
    expect((await asStranger.get(`${address}.pdf`)).location).toContain('/sign-in')
    expect((await asStranger.get(`/inspections/${slug}`)).status).toBe(403)
  }))
