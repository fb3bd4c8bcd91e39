/** A report written in a real browser: by two at once, with and without scripts, in both languages, without fault. */
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createDemonstrationPeople } from '../../src/access/actions.ts'
import { transaction } from '../../src/platform/db/database.ts'
import { use as build } from '../../src/platform/use.ts'
import { openBlock } from '../../src/report/actions/editor/presence.ts'
import { readPassages } from '../../src/findings/store.ts'
import type { Site } from '../../test/browser.ts'
import { faultsOf, openSite, scrollsSideways } from '../../test/browser.ts'
import { testNow } from '../../test/database.ts'
import { aLead } from '../../test/make/inspection.ts'
import { makeLedReport } from '../../test/make/report-people.ts'
import { exampleOrganisations } from '../../test/people.ts'
import { signInAs } from '../pages/sign-in.ts'

let site: Site
let passage: number

beforeAll(async () => {
  site = await openSite(db =>
    transaction(db, async inside => {
      const use = build({ db: inside, now: testNow })
      await createDemonstrationPeople(use, exampleOrganisations)
      const { id } = await makeLedReport(use)
      passage = (await readPassages(inside, id)).find(({ kind }) => kind === 'foreword')?.id ?? 0
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

const enter = async (options = {}): Promise<Page> => {
  const page = await site.visit(options)
  await signInAs(page, 'lead inspector')
  await page.goto(home)
  await page.getByRole('link', { name: 'Write the report' }).click()
  await page.getByRole('link', { name: 'Foreword' }).click()
  return page
}

test('what one writes without scripts the other sees at once, and who is writing; what both changed is laid side by side', async () => {
  const watching = await enter()
  const writing = await enter({ javaScriptEnabled: false })
  await writing.getByRole('link', { name: `Write block ${passage}` }).click()
  await writing.getByLabel('English', { exact: true }).fill('We read every one of {cases n} cases.')
  await writing.getByRole('button', { name: 'Show how it reads' }).click()
  await writing.getByText('We read every one of 4 cases.').waitFor()
  await writing.getByRole('button', { name: 'Save' }).click()
  await watching.getByText('We read every one of 4 cases.').waitFor()

  await transaction(site.db, db =>
    openBlock(build({ db, now: new Date(), actor: aLead }), { actor: aLead, slug: 'northshire-2012', passage }),
  )
  await watching.getByText('Being written by').waitFor()

  await watching.getByRole('link', { name: `Write block ${passage}` }).click()
  await writing.getByRole('link', { name: `Write block ${passage}` }).click()
  await writing.getByLabel('English', { exact: true }).fill('They read them all.')
  await writing.getByRole('button', { name: 'Save' }).click()
  await watching.getByLabel('English', { exact: true }).fill('We looked at {cases n} files.')
  await watching.getByRole('button', { name: 'Show how it reads' }).click()
  await watching.getByText('We looked at 4 files.').waitFor()
  await watching.getByRole('button', { name: 'Save' }).click()
  await watching.getByText('Where both began').waitFor()
  await expect
    .poll(() => watching.getByLabel('English', { exact: true }).inputValue())
    .toBe('We looked at {cases n} files.')
  await looked(watching)
})

test('a comment is made at a block, its versions are told apart, and the whole is counted', async () => {
  const page = await enter()
  await page.getByRole('link', { name: `Comment block ${passage}` }).click()
  await page.getByLabel('Your comment').fill('Every one?')
  await looked(page)
  await page.getByRole('button', { name: 'Comment' }).click()
  await page.getByText('Comments: 1 open comment').waitFor()
  await page.getByRole('link', { name: `Versions block ${passage}` }).click()
  await looked(page)
  for (const path of ['', '/section-1', '/section-1/picture?run=commentary..1']) {
    await page.goto(`${home}/report/edit${path}`)
    await looked(page)
  }
  await page.goto(`${home}/report/changes`)
  await looked(page)
})
