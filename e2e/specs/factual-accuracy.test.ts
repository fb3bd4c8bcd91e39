/** The check of a draft's facts in a real browser: sent to one person, commented on, answered, and read by the service. */
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createDemonstrationPeople } from '../../src/access/actions.ts'
import { transaction } from '../../src/platform/db/database.ts'
import { use as build } from '../../src/platform/use.ts'
import type { Site } from '../../test/browser.ts'
import { faultsOf, openSite, scrollsSideways } from '../../test/browser.ts'
import { testNow } from '../../test/database.ts'
import { makeDraft } from '../../test/make/sent-draft.ts'
import { exampleOrganisations } from '../../test/people.ts'
import { signInAs } from '../pages/sign-in.ts'

let site: Site

beforeAll(async () => {
  site = await openSite(
    db =>
      transaction(db, async inside => {
        const use = build({ db: inside, now: testNow })
        await createDemonstrationPeople(use, exampleOrganisations)
        await makeDraft(use)
      }),
    { clock: () => testNow },
  )
})

afterAll(() => site.close())

const base = '/inspections/northshire-2012'
const pictures = process.env['PICTURES']

const enter = async (who: string): Promise<Page> => {
  const page = await site.visit()
  await signInAs(page, who)
  await page.goto(base)
  return page
}

/** Looks at the page as it is, wide and on a phone. */
const looksRight = async (page: Page, name: string): Promise<void> => {
  expect(await faultsOf(page)).toEqual([])
  if (pictures) await page.screenshot({ path: `${pictures}/${name}.png`, fullPage: true })
  await page.setViewportSize({ width: 320, height: 640 })
  expect(await scrollsSideways(page)).toEqual([])
  if (pictures) await page.screenshot({ path: `${pictures}/${name}-320.png`, fullPage: true })
  await page.setViewportSize({ width: 1280, height: 900 })
}

test('a draft is sent to one person, commented on, answered beside its text, and the answers are read', async () => {
  const lead = await enter('lead inspector')
  await lead.getByRole('link', { name: 'Factual accuracy check' }).click()
  await lead.getByRole('button', { name: 'Name this person' }).click()
  await looksRight(lead, 'not-sent')
  await lead.goto(base)
  await lead.getByRole('button', { name: 'Send for factual accuracy' }).click()
  await lead.waitForURL('**/stage/factual-accuracy')
  await lead.getByRole('button', { name: 'Send for factual accuracy' }).click()
  await lead.waitForURL(`**${base}`)

  const head = await enter('head of service')
  await head.getByRole('link', { name: 'Factual accuracy check' }).click()
  await head.getByText('10 working days after today').waitFor()
  await looksRight(head, 'with-service')
  await head.getByRole('link', { name: 'Read the draft as it was sent, and comment on it' }).click()
  await looksRight(head, 'draft')
  await head.getByRole('link', { name: 'Comment on paragraph 2', exact: true }).click()
  await head.getByLabel('Your comment').fill('We count five cases.')
  await head.getByRole('button', { name: 'Keep the comment' }).click()
  await head.getByRole('link', { name: 'Choose what your comment is about' }).click()
  await looksRight(head, 'comment-refused')
  await head.getByLabel('Number', { exact: true }).check()
  await head
    .locator('input[type=file]')
    .setInputFiles({ name: 'cases.csv', mimeType: 'text/csv', buffer: Buffer.from('case\nC001\n') })
  await head.getByRole('button', { name: 'Keep the comment' }).click()
  await head.getByText('Your comment and 1 file are kept.').waitFor()
  await head.goto(`${base}/accuracy/upload`)
  await looksRight(head, 'upload')
  await head.goto(`${base}/accuracy`)
  await head.getByLabel('these are all the comments of my service').check()
  await head.getByRole('button', { name: 'Send the 1 comment' }).click()
  await head.getByText('Your comment was sent.').waitFor()

  await lead.goto(`${base}/accuracy`)
  await lead.getByRole('link', { name: 'Open the comment on paragraph 2' }).click()
  await lead.getByText('The text is as it was sent.').waitFor()
  await lead.getByLabel('Not accepted').check()
  await lead.getByLabel('Reason').fill('The fifth was left out before the sample was confirmed.')
  await looksRight(lead, 'answering')
  await lead.getByRole('button', { name: 'Keep the answer' }).click()
  await lead.getByRole('button', { name: 'Send the answers to the service' }).click()
  await lead.getByText('The answers were sent to the service.').waitFor()
  await looksRight(lead, 'done')

  await head.goto(`${base}/accuracy`)
  await head.getByRole('link', { name: 'Open the comment on paragraph 2' }).click()
  await head.getByText('The fifth was left out before the sample was confirmed.').waitFor()
  await looksRight(head, 'answered')
})
