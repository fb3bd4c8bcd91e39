/** From the list to the case behind a figure and the report, in a real browser, as each kind of user. */
import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Site } from '../../test/browser.ts'
import { openSite } from '../../test/browser.ts'
import { loadDemonstration } from '../../src/cli/demonstration/load.ts'
import { criterionPage, inspectionPage } from '../pages/inspection.ts'
import { inspectionsPage } from '../pages/inspections.ts'
import { verifyOnPage } from '../pages/page.ts'
import { signInPage } from '../pages/sign-in.ts'

let site: Site
const home = '/inspections/cambridgeshire-2012'

beforeAll(async () => {
  site = await openSite(db => loadDemonstration(db, { now: new Date() }))
})
afterAll(() => site.close())

async function signedInAs(who: string): Promise<Page> {
  const page = await site.visit()
  await page.goto('/sign-in?return=/inspections')
  await (await signInPage(page)).choose(who).click()
  await page.waitForURL('**/inspections')
  return page
}

test('a member of the public goes from the list to the inspection, its criterion, its report and the PDF', async () => {
  const page = await site.visit()
  await page.goto('/inspections')
  const list = await inspectionsPage(page)
  await expect.poll(() => list.row('Cambridgeshire').textContent()).toMatch(/83%[\s\S]*73%[\s\S]*85%/)
  await list.service('Cambridgeshire').click()

  const inspection = await inspectionPage(page, 'Cambridgeshire')
  await expect.poll(() => inspection.headline('Safeguarding').textContent()).toContain('MINIMUM improvement required')
  await expect.poll(() => inspection.row('1.1 Risk of Harm to others').textContent()).toContain('72%')
  expect(await inspection.cases.count()).toBe(0)
  const downloading = page.waitForEvent('download')
  await page.evaluate(() => document.querySelector('a[href$="report.pdf"]')?.setAttribute('download', ''))
  await inspection.pdf.click()
  const pdf = await readFile(await (await downloading).path())
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-')

  await inspection.report.click()
  await verifyOnPage(page, /./)
  await expect.poll(() => page.getByRole('main').textContent()).toContain('83%')
})

test('a lead inspector follows a score down to the cases behind it', async () => {
  const page = await signedInAs('lead inspector')
  await (await inspectionsPage(page)).service('Cambridgeshire').click()
  await (await inspectionPage(page, 'Cambridgeshire')).criterion('1.1 Risk of Harm to others').click()
  const criterion = await criterionPage(page, 'Risk of Harm to others')
  await criterion.question(/risk management plan/i).click()
  await verifyOnPage(page, /risk management plan/i)
  await expect.poll(() => page.getByRole('main').textContent()).toContain('C001')
})

test.each(['local assessor', 'head of service'])('a %s reads the sampled cases', async who => {
  const page = await signedInAs(who)
  await page.goto(home)
  await page.getByRole('navigation', { name: 'Read' }).getByRole('link', { name: 'Cases', exact: true }).click()
  await verifyOnPage(page, 'Cases')
  await expect.poll(() => page.getByRole('row').count()).toBe(63)
})

test.each(['board chair', 'national monitor'])('a %s reads scores, and is told who reads cases', async who => {
  const page = await signedInAs(who)
  await (await inspectionsPage(page)).service('Cambridgeshire').click()
  await (await inspectionPage(page, 'Cambridgeshire')).report.click()
  await verifyOnPage(page, /./)
  const answer = await page.goto(`${home}/cases`)
  expect(answer?.status()).toBe(403)
  await verifyOnPage(page, /access|see/)
  await expect.poll(() => page.getByRole('main').textContent()).toContain('Case material is read by the inspectors')
})

test('a filter that nothing passes says so, and clears', async () => {
  const page = await signedInAs('lead inspector')
  const list = await inspectionsPage(page)
  await list.stage.selectOption('Published')
  await list.apply.click()
  expect(await (await inspectionsPage(page)).service('Cambridgeshire').count()).toBe(1)
  await page.goto('/inspections?stage=cancelled')
  await inspectionsPage(page)
  await expect.poll(() => page.getByRole('status').textContent()).toContain('No inspection matches')
  await page.getByRole('link', { name: 'Clear filter' }).click()
  expect(await (await inspectionsPage(page)).service('Cambridgeshire').count()).toBe(1)
})

test('somebody with a keyboard alone opens the table of a chart', async () => {
  const page = await site.visit()
  await page.goto(home)
  const inspection = await inspectionPage(page, 'Cambridgeshire')
  await inspection.sampleTable('Gender').focus()
  await page.keyboard.press('Enter')
  const table = page.getByRole('table', { name: 'Gender' })
  await table.waitFor()
  await expect.poll(() => table.getByRole('row').count()).toBe(3)
})

test('nothing needs JavaScript', async () => {
  const page = await site.visit({ javaScriptEnabled: false })
  await page.goto('/inspections?sort=service')
  await page.getByRole('link', { name: 'Cambridgeshire', exact: true }).click()
  await page.getByRole('heading', { level: 1, name: 'Cambridgeshire' }).waitFor()
  await page.getByRole('link', { name: '2.3 Safeguarding the child or young person' }).click()
  await page.getByRole('heading', { level: 1, name: /Safeguarding the child/ }).waitFor()
})

test.each(['/inspections', home])('%s fits a window of 320 pixels, in both languages, without a fault', async path => {
  const page = await site.visit({ viewport: { width: 320, height: 640 } })
  for (const language of ['en', 'cy']) {
    await page.goto(`${path}?lang=${language}`)
    await expect.poll(() => page.locator('html').getAttribute('lang')).toBe(language)
    await verifyOnPage(page, /./)
  }
})

test('a wrong address is a page that says where to look', async () => {
  const page = await site.visit()
  expect((await page.goto('/inspections/atlantis-2012'))?.status()).toBe(404)
  await verifyOnPage(page, 'There is no such inspection')
})
