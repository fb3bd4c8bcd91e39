/** A service sends its list as a workbook, corrects it, and the lead inspector draws from it: in a real browser, without JavaScript too. */
import { mkdir, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Site } from '../../test/browser.ts'
import { faultsOf, openSite, scrollsSideways } from '../../test/browser.ts'
import { createDemonstrationPeople } from '../../src/access/actions.ts'
import { transaction } from '../../src/platform/db/database.ts'
import { use as build } from '../../src/platform/use.ts'
import { testNow } from '../../test/database.ts'
import { caseListRows, headings } from '../../test/make/case-list.ts'
import { makeListed } from '../../test/make/listed.ts'
import { exampleOrganisations } from '../../test/people.ts'
import { makeWorkbook } from '../../test/make/workbook.ts'
import { homePage } from '../pages/home.ts'
import { beforePressedAgain, verifyOnPage } from '../pages/page.ts'
import { signInAs, signInPage } from '../pages/sign-in.ts'

let site: Site

beforeAll(async () => {
  site = await openSite(async db => {
    await transaction(db, async inside => {
      const use = build({ db: inside, now: testNow })
      await createDemonstrationPeople(use, exampleOrganisations)
      await makeListed(use)
    })
  })
})
afterAll(() => site.close())

const list = '/inspections/northshire-2012/case-list'
const draw = '/inspections/northshire-2012/draw'

const enter = async (page: Page, who: string): Promise<void> => {
  await page.goto('/sign-in')
  await (await signInPage(page)).choose(who).click()
  await homePage(page)
}

/** A workbook with so many cases; `spoil` puts a value wrong. */
const workbookFile = async (cases: number, spoil: boolean): Promise<string> => {
  const rows = caseListRows(cases).map((row, at) =>
    row.map((cell, column) => (spoil && at === 3 && column === 3 ? '19' : cell)),
  )
  const folder = join(tmpdir(), `plumbline-list-${process.pid}`)
  await mkdir(folder, { recursive: true })
  const file = join(folder, 'list.xlsx')
  await writeFile(file, makeWorkbook([headings, ...rows]))
  return file
}

const send = async (page: Page, cases: number, spoil: boolean): Promise<void> => {
  await page.goto(list)
  await verifyOnPage(page, 'Case list')
  await page.getByLabel('The list, as CSV').setInputFiles(await workbookFile(cases, spoil))
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
  await lead.getByText('54 cases have been drawn.').waitFor()
  await fits(lead)
  await lead.getByLabel('Case that can’t be read').selectOption({ index: 3 })
  await lead.getByRole('textbox', { name: 'Why' }).fill('The file is with the court')
  await lead.getByRole('button', { name: 'Replace it' }).click()
  await verifyOnPage(lead, 'The draw')
  await lead.getByRole('button', { name: 'Confirm the sample' }).click()
  await verifyOnPage(lead, 'The draw')
  await lead.getByText('The sample of 54 cases is confirmed.').waitFor()
})

test('without JavaScript a list is sent, mapped, corrected and confirmed all the same, and each step says which it is', async () => {
  await transaction(site.db, async inside => {
    const use = build({ db: inside, now: testNow })
    await makeListed(use, { slug: 'southshire-2012' })
  })
  const plain = '/inspections/southshire-2012/case-list'
  const page = await site.visit({ javaScriptEnabled: false })
  await signInAs(page, 'head of service')
  const step = (which: string) => page.getByText(which).waitFor()
  const sendPlain = async (spoil: boolean): Promise<void> => {
    await page.goto(plain)
    await step('Step 1 of 4: send the list')
    await page.getByLabel('The list, as CSV').setInputFiles(await workbookFile(40, spoil))
    await page.getByRole('button', { name: 'Check the list' }).click()
  }
  await sendPlain(true)
  await step('Step 2 of 4: say what its columns hold. 40 rows were read.')
  await page.getByRole('button', { name: 'Go on' }).click()
  await step('Step 3 of 4: put right what is wrong.')
  const downloading = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Download the annotated copy as a workbook' }).click()
  expect((await downloading).suggestedFilename()).toBe('case-list-southshire-2012.xlsx')
  await page.getByRole('button', { name: 'Change what the columns hold' }).click()
  await page.getByText('Say what each column holds.').waitFor()
  await page.getByRole('button', { name: 'Go on' }).click()
  await step('Step 3 of 4')
  await sendPlain(false)
  await step('Step 2 of 4')
  await page.getByRole('button', { name: 'Go on' }).click()
  await step('Step 4 of 4: confirm it.')
  await page.getByRole('button', { name: 'Confirm this list' }).click()
  await page.getByText('The list of 40 cases has been received.').waitFor()
})

test('while a list is sent and checked the page says how far it has come, and a lost connection loses no file', async () => {
  await transaction(site.db, async inside => {
    await makeListed(build({ db: inside, now: testNow }), { slug: 'westshire-2012' })
  })
  const page = await site.visit()
  await enter(page, 'head of service')
  await page.goto('/inspections/westshire-2012/case-list')
  await page.getByLabel('The list, as CSV').setInputFiles(await workbookFile(40, false))
  const waits = new Promise<() => void>(held => {
    void page.route('**/case-list', route => {
      held(() => void route.continue())
    })
  })
  await page.getByRole('button', { name: 'Check the list' }).click()
  const letGo = await waits
  await page.getByRole('progressbar').waitFor()
  expect(await faultsOf(page)).toEqual([])
  letGo()
  await verifyOnPage(page, 'What do these columns hold?')
  expect(await page.title()).toContain('What do these columns hold?')

  await page.unroute('**/case-list')
  await page.route('**/case-list', route => (route.request().method() === 'POST' ? route.abort() : route.continue()))
  await page.getByRole('button', { name: 'Go on' }).click()
  await page.getByText('The list could not be sent. Check your connection, and send it again.').waitFor()
  await page.unroute('**/case-list')
  await beforePressedAgain(page)
  await page.getByRole('button', { name: 'Go on' }).click()
  await page.getByRole('heading', { level: 1, name: 'The list is sound' }).waitFor()
  await page.getByRole('button', { name: 'Confirm this list' }).click()
  await page.getByText('The list of 40 cases has been received.').waitFor()
  expect(new URL(page.url()).pathname).toBe('/inspections/westshire-2012/case-list')
})
