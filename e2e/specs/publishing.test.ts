/** A report under embargo in a real browser: approved for a minute to come, it becomes everybody's when the clock strikes. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Site } from '../../test/browser.ts'
import { openSite } from '../../test/browser.ts'
import { testNow, testSigner, testVault } from '../../test/database.ts'
import { makeReport } from '../../test/make/report.ts'
import { exampleOrganisations } from '../../test/people.ts'
import { createDemonstrationPeople } from '../../src/access/actions.ts'
import { transaction } from '../../src/platform/db/database.ts'
import { use } from '../../src/platform/use.ts'
import { signInAs } from '../pages/sign-in.ts'

let site: Site
let now = testNow

beforeAll(async () => {
  site = await openSite(
    db =>
      transaction(db, async inside => {
        const working = use({ db: inside, now, vault: testVault, signer: testSigner })
        await createDemonstrationPeople(working, exampleOrganisations)
        await makeReport(working, { stage: 'sign-off' })
      }),
    { clock: () => now },
  )
})
afterAll(() => site.close())

test('a lead inspector approves it for a minute; a reader finds nothing until then, and everything from then on', async () => {
  const lead = await site.visit()
  await signInAs(lead, 'lead inspector')
  await lead.goto('/inspections/northshire-2012')
  await lead.getByRole('button', { name: 'Publish', exact: true }).click()
  await lead.getByLabel('At a minute to come').check()
  await lead.getByLabel('Day', { exact: true }).fill('21')
  await lead.getByLabel('Month', { exact: true }).fill('11')
  await lead.getByLabel('Year', { exact: true }).fill('2026')
  await lead.getByLabel('Time').fill('10:30')
  await lead.getByRole('button', { name: 'Approve and publish' }).click()
  await lead.getByText('Waiting for its minute').waitFor()

  const reader = await site.visit({ viewport: { width: 320, height: 800 } })
  now = new Date('2026-11-21T10:29:59.999Z')
  await reader.goto('/reports')
  await reader.getByText('Nothing has been published yet.').waitFor()
  now = new Date('2026-11-21T10:30:00Z')
  await reader.reload()
  await reader.getByRole('link', { name: 'Northshire' }).click()
  await reader.getByRole('heading', { level: 1, name: 'Northshire: inspection of youth justice work' }).waitFor()
  await reader.getByRole('link', { name: 'Read the report as a page' }).click()
  await reader.getByText('We read 4 cases.').waitFor()
  await lead.reload()
  await expect.poll(() => lead.getByText('Edition 1, 10:30 on 21 November 2026').count()).toBe(1)
})
