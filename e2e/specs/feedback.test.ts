/** Provisional findings in a real browser: the lead chooses and gives them, the head of service reads them; without fault. */
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createDemonstrationPeople } from '../../src/access/actions.ts'
import { transaction } from '../../src/platform/db/database.ts'
import { use as build } from '../../src/platform/use.ts'
import type { Site } from '../../test/browser.ts'
import { faultsOf, openSite, scrollsSideways } from '../../test/browser.ts'
import { testNow } from '../../test/database.ts'
import { actorOf } from '../../test/make/allotted.ts'
import { makeReport } from '../../test/make/report.ts'
import { exampleOrganisations } from '../../test/people.ts'
import { signInAs } from '../pages/sign-in.ts'

let site: Site

beforeAll(async () => {
  site = await openSite(db =>
    transaction(db, async inside => {
      const use = build({ db: inside, now: testNow })
      await createDemonstrationPeople(use, exampleOrganisations)
      const organisation = (await actorOf(use, 'head-of-service')).organisation ?? 0
      await makeReport(use, { stage: 'provisional-findings', organisation })
    }),
  )
})
afterAll(() => site.close())

const home = '/inspections/northshire-2012'

const looked = async (page: Page): Promise<void> => {
  expect(await faultsOf(page)).toEqual([])
  await page.setViewportSize({ width: 320, height: 640 })
  expect(await scrollsSideways(page)).toEqual([])
  await page.setViewportSize({ width: 1280, height: 900 })
}

const enter = async (who: string, options = {}): Promise<Page> => {
  const page = await site.visit(options)
  await signInAs(page, who)
  await page.goto(home)
  await page.getByRole('link', { name: 'Provisional findings' }).click()
  return page
}

test('the lead chooses without scripts, is told of a typed figure, reads the draft and gives it; the head reads it', async () => {
  const lead = await enter('lead inspector', { javaScriptEnabled: false })
  await lead.getByRole('link', { name: 'Choose what goes in' }).click()
  await lead.getByRole('checkbox', { name: /^A plan was made in 3 of 4/ }).check()
  await lead.getByLabel('At the beginning', { exact: true }).fill('Plans were made in 75% of cases.')
  await lead.getByRole('button', { name: 'Save and read the draft' }).click()
  await lead.getByRole('link', { name: /Write the figure as a reference/ }).waitFor()
  await lead.getByLabel('At the beginning', { exact: true }).fill('Plans were made in {1.1.1a %} of cases.')
  await lead.getByRole('button', { name: 'Save and read the draft' }).click()
  await lead.getByText('Draft, not yet given').waitFor()
  await lead.getByText('Plans were made in 75% of cases.').waitFor()
  await lead.getByRole('link', { name: 'Choose what goes in' }).click()
  await lead.getByRole('button', { name: 'Save and give to the service' }).click()
  await lead.getByText('The provisional findings are given to the service.').waitFor()

  const head = await enter('head of service')
  await head.getByText('These findings are provisional and given in confidence.').waitFor()
  await head.getByText('A plan was made in 3 of 4 relevant cases (75%).').waitFor()
  await looked(head)
  const slides = await head.context().request.get(`${home}/feedback-slides.pdf`)
  expect((await slides.body()).subarray(0, 5).toString()).toBe('%PDF-')

  const again = await enter('lead inspector')
  await looked(again)
  await again.getByRole('link', { name: 'Choose what goes in' }).click()
  await looked(again)
})
