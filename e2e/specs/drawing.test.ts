/** A service sends its list as a workbook, corrects it, and the lead inspector draws from it: in a real browser, without JavaScript too. */
import { mkdir, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Site } from '../../test/browser.ts'
import { openSite, scrollsSideways } from '../../test/browser.ts'
import { createDemonstrationPeople } from '../../src/access/actions.ts'
import { transaction } from '../../src/platform/db/database.ts'
import { use as build } from '../../src/platform/use.ts'
import { testNow } from '../../test/database.ts'
import { caseListRows, headings } from '../../test/make/case-list.ts'
import { makeListed } from '../../test/make/listed.ts'
import { exampleOrganisations } from '../../test/people.ts'
import { makeWorkbook } from '../../test/make/workbook.ts'
import { homePage } from '../pages/home.ts'
import { verifyOnPage } from '../pages/page.ts'
import { signInPage } from '../pages/sign-in.ts'

let site: Site

beforeAll(async () => {
  site = await openSite(async db => {
    await transaction(db, async inside => {
      const use = build({ db: inside, now: testNow })
      await createDemonstrationPeople(use, exampleOrganisations)
      await makeListed(use)
    })
  })
}, 180_000)
afterAll(() => site.close())

const list = '/inspections/northshire-2012/case-list'
const draw = '/inspections/northshire-2012/draw'

const enter = async (page: Page, who: string): Promise<void> => {
  await page.goto('/sign-in')
  await (await signInPage(page)).choose(who).click()
  await homePage(page)
}

/** Sends a workbook with so many cases; `spoil` puts a value wrong. */
const send = async (page: Page, cases: number, spoil: boolean): Promise<void> => {
  const rows = caseListRows(cases).map((row, at) =>
    row.map((cell, column) => (spoil && at === 3 && column === 3 ? '19' : cell)),
  )
  const folder = join(tmpdir(), `plumbline-list-${process.pid}`)
  await mkdir(folder, { recursive: true })
  const file = join(folder, 'list.xlsx')
  await writeFile(file, makeWorkbook([headings, ...rows]))
  await page.goto(list)
  await verifyOnPage(page, 'Case list')
  await page.getByLabel('The list, as CSV').setInputFiles(file)
  await page.getByRole('button', { name: 'Check the list' }).click()
}

/** No page of the journey is wider than the window of a telephone. */
const fits = async (page: Page): Promise<void> => {
  await page.setViewportSize({ width: 320, height: 800 })
  expect(await scrollsSideways(page)).toEqual([])
  await page.setViewportSize({ width: 1280, height: 900 })
}

test('a list is sent, mapped, corrected and confirmed; a sample is drawn, a case replaced, the sample confirmed', async () => {
  const service = await site.visit()
  await enter(service, 'head of service')
  await send(service, 80, true)
  await verifyOnPage(service, 'What do these columns hold?')
  await fits(service)
  await service.getByRole('button', { name: 'Go on' }).click()
  await verifyOnPage(service, 'There is 1 fault to put right')
  await fits(service)
  await send(service, 80, false)
  await verifyOnPage(service, 'What do these columns hold?')
  await service.getByRole('button', { name: 'Go on' }).click()
  await verifyOnPage(service, 'The list is sound')
  await fits(service)
  await service.getByRole('button', { name: 'Confirm this list' }).click()
  await verifyOnPage(service, 'Case list')
  await fits(service)

  const lead = await site.visit()
  await enter(lead, 'lead inspector')
  await lead.goto(draw)
  await verifyOnPage(lead, 'The draw')
  await lead.getByRole('button', { name: 'Freeze the list and draw' }).click()
  await verifyOnPage(lead, 'The draw')
  expect(await lead.getByText('54 cases have been drawn.').isVisible()).toBe(true)
  await fits(lead)
  await lead.getByLabel('Case that can’t be read').selectOption({ index: 3 })
  await lead.getByRole('textbox', { name: 'Why' }).fill('The file is with the court')
  await lead.getByRole('button', { name: 'Replace it' }).click()
  await verifyOnPage(lead, 'The draw')
  await lead.getByRole('button', { name: 'Confirm the sample' }).click()
  await verifyOnPage(lead, 'The draw')
  expect(await lead.getByText('The sample of 54 cases is confirmed.').isVisible()).toBe(true)
}, 120_000)
