/** A lead inspector plans an inspection in a real browser, with and without JavaScript, on a screen of any width. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Page } from 'playwright-core'
import type { Site } from '../../test/browser.ts'
import { openSite } from '../../test/browser.ts'
import { loadDemonstration } from '../../src/cli/demonstration/load.ts'
import { verifyOnPage } from '../pages/page.ts'
import { signInAs } from '../pages/sign-in.ts'

let site: Site

beforeAll(async () => {
  site = await openSite(db => loadDemonstration(db, { now: new Date() }))
})
afterAll(() => site.close())

async function asLead(options: Parameters<Site['visit']>[0] = {}): Promise<Page> {
  const page = await site.visit(options)
  await page.goto('/sign-in?return=/inspections')
  await page.getByRole('button', { name: /lead inspector$/ }).click()
  await page.waitForURL('**/inspections')
  return page
}

test('from the list to a planned inspection, past a date that was forgotten', async () => {
  const page = await asLead()
  await page.getByRole('button', { name: 'Plan an inspection' }).click()
  await verifyOnPage(page, 'Plan an inspection')
  await page.getByLabel('Service').selectOption({ label: 'Cambridgeshire' })
  await page.getByRole('button', { name: 'Plan the inspection' }).click()
  await verifyOnPage(page, 'Plan an inspection')
  await page.getByRole('link', { name: 'Enter the first day of fieldwork' }).click()
  await page.keyboard.type('5')
  await page.getByLabel('Month').fill('3')
  await page.getByLabel('Year').fill('2012')
  await page.getByRole('button', { name: 'Plan the inspection' }).click()
  await page.getByText('12 months should lie between two').waitFor()
  await verifyOnPage(page, 'Plan an inspection')
  await page.getByRole('checkbox', { name: 'Plan it all the same' }).check()
  await page.getByRole('button', { name: 'Plan the inspection' }).click()
  await verifyOnPage(page, 'Cambridgeshire')
  await expect.poll(() => page.getByRole('main').textContent()).toContain('The inspection is planned.')
  await expect.poll(() => page.getByRole('main').textContent()).toContain('5 March 2012')

  await page.getByRole('button', { name: 'Announce' }).click()
  await verifyOnPage(page, 'Announce')
  await page.getByRole('button', { name: 'Announce' }).click()
  await verifyOnPage(page, 'Cambridgeshire')
  await page.getByText('The inspection now stands at: Announced.').waitFor()

  const service = await site.visit()
  await signInAs(service, 'head of service')
  await service.goto(page.url())
  await verifyOnPage(service, 'Cambridgeshire')
  await service.getByText('Your service will be inspected').waitFor()

  await page.getByRole('link', { name: 'Bank holidays, days and reasons' }).click()
  await verifyOnPage(page, 'Timetable')
  await page.getByText('6 April 2012: Good Friday').waitFor()
  await page.getByRole('link', { name: /Record.*Fieldwork starts/ }).click()
  await verifyOnPage(page, 'Fieldwork starts')
  await page.goto('/inspections/cambridgeshire-2012-03')

  await page.getByRole('link', { name: 'Stage and moves' }).click()
  for (const width of [1280, 320]) {
    await page.setViewportSize({ width, height: 700 })
    await verifyOnPage(page, 'Stage')
  }
  await page.getByRole('button', { name: 'Suspend' }).click()
  await page.getByRole('button', { name: 'Suspend' }).click()
  await verifyOnPage(page, 'Suspend')
  await expect.poll(() => page.getByRole('link', { name: 'Say why' }).count()).toBe(1)
})

test('the calendar shows the plan, at any width and in both languages', async () => {
  const page = await asLead()
  await page.getByRole('link', { name: 'Calendar', exact: true }).click()
  await verifyOnPage(page, 'Calendar of inspections')
  await expect
    .poll(() =>
      page
        .getByRole('row', { name: /East of England/ })
        .first()
        .textContent(),
    )
    .toContain('Cambridgeshire')
  await page.setViewportSize({ width: 320, height: 640 })
  await page.goto('/calendar?lang=cy')
  await verifyOnPage(page, 'Calendr arolygiadau')
})

test('nothing of it needs JavaScript, and it fits a window of 320 pixels in Welsh', async () => {
  const page = await asLead({ viewport: { width: 320, height: 640 } })
  await page.goto('/plan-an-inspection?lang=cy')
  await verifyOnPage(page, 'Cynllunio arolygiad')
  const plain = await asLead({ javaScriptEnabled: false })
  await plain.goto('/plan-an-inspection')
  await plain.getByRole('button', { name: 'Plan the inspection' }).click()
  await plain.getByText('Choose the service to inspect').first().waitFor()
})
