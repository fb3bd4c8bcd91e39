/** Findings in a real browser, on a phone without scripts: proposed, accepted, reworded, merged, ordered, rejected; then marked. */
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createDemonstrationPeople } from '../../src/access/actions.ts'
import { transaction } from '../../src/platform/db/database.ts'
import { use as build } from '../../src/platform/use.ts'
import type { Site } from '../../test/browser.ts'
import { faultsOf, openSite, scrollsSideways } from '../../test/browser.ts'
import { testNow } from '../../test/database.ts'
import { anAnswer } from '../../test/make/answers.ts'
import { makeLedDrafting } from '../../test/make/findings-people.ts'
import { correct } from '../../test/make/findings.ts'
import { exampleOrganisations } from '../../test/people.ts'
import { signInAs } from '../pages/sign-in.ts'

let site: Site
let drafting: { readonly id: number; readonly cases: readonly number[] }

beforeAll(async () => {
  site = await openSite(db =>
    transaction(db, async inside => {
      const use = build({ db: inside, now: testNow })
      await createDemonstrationPeople(use, exampleOrganisations)
      drafting = await makeLedDrafting(use)
    }),
  )
})

afterAll(() => site.close())

const base = '/inspections/northshire-2012'
const phone = { viewport: { width: 320, height: 640 }, javaScriptEnabled: false }
const pictures = process.env['PICTURES']

const enter = async (options = {}): Promise<Page> => {
  const page = await site.visit(options)
  await signInAs(page, 'lead inspector')
  return page
}

const seen = async (name: string, page: Page) => {
  if (pictures) await page.screenshot({ path: `${pictures}/findings-${name}.png`, fullPage: true })
}

/** The text of the findings that stand on the page, in their order. */
const standing = async (page: Page): Promise<readonly string[]> =>
  (await page.locator('li[id^="finding-"] > p:first-child').allInnerTexts()).map(text => text.replace(/\s+/g, ' '))

const proposal = (page: Page, text: string) => page.locator('.app-passage--proposed', { hasText: text }).first()

test('findings are accepted, reworded, merged, ordered and rejected on a phone, without scripts', async () => {
  const page = await enter(phone)
  await page.goto(`${base}/findings`)
  await page.getByRole('link', { name: '1.1 Criterion 1.1' }).click()
  expect(await scrollsSideways(page)).toEqual([])
  await seen('proposed', page)
  const accept = async (text: string) => {
    await proposal(page, text).getByRole('button', { name: 'Accept', exact: true }).click()
    await page.getByText('The sentence is accepted.').waitFor()
  }
  await accept('The hull was sound')
  await accept('The mast was sound')
  const keel = proposal(page, 'The keel was not sound')
  await keel.getByText('Reject, with a reason').click()
  await keel.getByLabel('Why (optional)').fill('Keels are new')
  await keel.getByRole('button', { name: 'Reject' }).click()
  await page.getByText('Why: Keels are new').waitFor()
  await page.getByRole('button', { name: 'Move up' }).click()
  expect(await standing(page)).toEqual([
    '(1) The mast was sound in all 4 relevant cases.',
    '(2) The hull was sound in 3 of 4 relevant cases (75%).',
  ])
  await page.getByRole('link', { name: 'Reword strengths 2' }).click()
  await page.getByLabel('English', { exact: true }).fill('Hulls held in {1.1.1a k of n}.')
  await page.getByRole('button', { name: 'Save a new version' }).click()
  await page.getByText('A new version is saved.').waitFor()
  expect(await scrollsSideways(page)).toEqual([])
  await page.goto(`${base}/findings/1.1`)
  for (const box of await page.getByRole('checkbox').all()) await box.check()
  await page.getByRole('button', { name: 'Merge those chosen' }).click()
  expect(await standing(page)).toEqual([
    '(1) The mast was sound in all 4 relevant cases. Hulls held in 3 of 4. The Welsh has other figures',
  ])
  await seen('merged', page)
})

test('two people at once lose nothing: the second sees both texts', async () => {
  const [one, other] = [await enter(), await enter()]
  for (const page of [one, other]) {
    await page.goto(`${base}/findings/1.1`)
    await page.getByRole('link', { name: 'Reword strengths 1' }).click()
  }
  await one.getByLabel('English', { exact: true }).fill('Masts and hulls held, {1.1.1a k of n} of the latter.')
  await one.getByRole('button', { name: 'Save a new version' }).click()
  await other.getByLabel('English', { exact: true }).fill('Mine.')
  await other.getByRole('button', { name: 'Save a new version' }).click()
  const both = other.locator('#theirs')
  await both.getByText('Masts and hulls held').waitFor()
  await both.getByText('Mine.').waitFor()
  expect(await faultsOf(other)).toEqual([])
  await seen('conflict', other)
})

test('one corrected answer marks the finding that uses it, with its scores, chart and table, by keyboard to the end', async () => {
  await transaction(site.db, inside =>
    correct(build({ db: inside, now: testNow }), drafting.id, [
      anAnswer(drafting.cases[0]!, '1.1.1a', 'insufficient', { reasons: ['late'] }),
    ]),
  )
  const page = await enter()
  await page.goto(`${base}/findings`)
  const marked = page.getByRole('region', { name: 'Scores, charts and tables' })
  await expect.poll(() => marked.getByRole('row').count()).toBeGreaterThan(4)
  expect(await marked.getByText('Score: 1.2').count()).toBe(0)
  expect(await faultsOf(page)).toEqual([])
  await seen('changed', page)
  await page.getByRole('link', { name: 'Finding 1.1' }).press('Enter')
  await page.getByRole('button', { name: 'Take the new figures in' }).press('Enter')
  await page.getByText('The new figures are taken in.').waitFor()
  await page.goto(`${base}/findings`)
  await page.getByRole('button', { name: 'Take these scores in' }).press('Enter')
  await page.getByText('shows the figures that its author last saw').waitFor()
})

test.each(['findings', 'findings/1.1', 'commentary', 'examples', 'recommendations', 'figures', 'figures/1.1.1a'])(
  '%s can be read by everybody, in both languages, and on a small screen',
  async place => {
    const page = await enter()
    for (const language of ['en', 'cy']) {
      await page.goto(`${base}/${place}?lang=${language}`)
      expect(await faultsOf(page)).toEqual([])
      await page.setViewportSize({ width: 320, height: 640 })
      expect(await scrollsSideways(page)).toEqual([])
      await seen(`${place.replaceAll('/', '-')}-${language}`, page)
      await page.setViewportSize({ width: 1280, height: 900 })
    }
    await seen(`${place.replaceAll('/', '-')}-wide`, page)
  },
)
