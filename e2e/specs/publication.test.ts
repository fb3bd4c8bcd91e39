/** From complete cases to a page that everybody may read, as the people of the demonstration walk it. */
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { loadDemonstration } from '../../src/cli/demonstration/load.ts'
import type { Site } from '../../test/browser.ts'
import { openSite, scrollsSideways } from '../../test/browser.ts'
import { plumbline } from '../../test/plumbline.ts'
import { walkToPublication } from '../journeys/publication.ts'
import { verifyOnPage } from '../pages/page.ts'

let site: Site

beforeAll(async () => {
  site = await openSite(db => loadDemonstration(db, { now: new Date(), until: 'provisional-findings' }))
})
afterAll(() => site.close())

const pictures = process.env['PICTURES']

/** Without fault as a desk shows it, and no wider than the window of a telephone. */
const looksRight = async (page: Page, name: string, heading: string | RegExp): Promise<void> => {
  await verifyOnPage(page, heading)
  await page.setViewportSize({ width: 320, height: 800 })
  expect(await scrollsSideways(page)).toEqual([])
  if (pictures) await page.screenshot({ path: `${pictures}/${name}-narrow.png`, fullPage: true })
  await page.setViewportSize({ width: 1280, height: 900 })
  if (pictures) await page.screenshot({ path: `${pictures}/${name}.png`, fullPage: true })
}

test('findings are proposed and worded, given, written up, commented on, signed and published; anybody reads and proves them', async () => {
  const { anybody, service } = await walkToPublication({ visit: () => site.visit(), shown: looksRight })

  await expect.poll(() => anybody.getByText('We inspected this service in January 2012.').count()).toBe(1)
  await expect.poll(() => anybody.getByText('This is work to build on.').count()).toBe(1)
  await anybody.goto('/reports/cambridgeshire-2012')
  const downloading = anybody.waitForEvent('download')
  await anybody.getByRole('link', { name: 'Scores and counts as signed data (JSON)' }).click()
  const bundle = join(await mkdtemp(join(tmpdir(), 'plumbline-journey-')), 'signed.json')
  await (await downloading).saveAs(bundle)
  expect(await plumbline('verify', bundle)).toMatchObject({ code: 0, err: '' })

  await service.goto('/inspections/cambridgeshire-2012/accuracy')
  const answers = await service.getByRole('row').locator('td:last-child .govuk-tag').allInnerTexts()
  expect(answers).toEqual(['Accepted', 'Partly accepted', 'Not accepted'])
})
