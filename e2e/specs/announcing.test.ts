/** Announcing in a real browser: the letter in three formats, the service's answers, the index and the archive. */
import { readFile } from 'node:fs/promises'
import { strFromU8, unzipSync } from 'fflate'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createDemonstrationPeople } from '../../src/access/actions.ts'
import { transaction } from '../../src/platform/db/database.ts'
import { use as build } from '../../src/platform/use.ts'
import type { Site } from '../../test/browser.ts'
import { faultsOf, openSite, scrollsSideways } from '../../test/browser.ts'
import { testNow } from '../../test/database.ts'
import { makeAnnounced } from '../../test/make/announced.ts'
import { exampleOrganisations } from '../../test/people.ts'
import { signInAs } from '../pages/sign-in.ts'

let site: Site

// Two weeks before the first day of fieldwork.
const clock = () => new Date('2012-01-02T10:00:00Z')

beforeAll(async () => {
  site = await openSite(
    db =>
      transaction(db, async inside => {
        const use = build({ db: inside, now: testNow })
        await createDemonstrationPeople(use, exampleOrganisations)
        await makeAnnounced(use, { stage: 'planned' })
      }),
    { clock },
  )
})

afterAll(() => site.close())

const base = '/inspections/northshire-2012'
const pictures = process.env['PICTURES']

const enter = async (who: string, options = {}) => {
  const page = await site.visit(options)
  await signInAs(page, who)
  return page
}

/** Looks at the page as it is, wide and on a phone. */
const looksRight = async (page: Page, name: string): Promise<void> => {
  expect(await faultsOf(page)).toEqual([])
  if (pictures) await page.screenshot({ path: `${pictures}/${name}.png`, fullPage: true })
  const size = page.viewportSize() ?? { width: 1280, height: 900 }
  await page.setViewportSize({ width: 320, height: 640 })
  expect(await scrollsSideways(page)).toEqual([])
  if (pictures) await page.screenshot({ path: `${pictures}/${name}-320.png`, fullPage: true })
  await page.setViewportSize(size)
}

const downloaded = async (page: Page, link: string): Promise<{ bytes: Buffer; name: string }> => {
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: link }).click()])
  return { bytes: await readFile(await file.path()), name: file.suggestedFilename() }
}

test('an inspection is announced, its letter read in three formats, its requests answered, and everything downloaded', async () => {
  const lead = await enter('lead inspector')
  await lead.goto(`${base}/announcement`)
  await lead.getByLabel('Which step').selectOption('Tell the service')
  await lead.getByLabel('Yes, it is done').check()
  await lead.getByLabel('Note').fill('Telephoned at ten.')
  await lead.getByRole('button', { name: 'Save' }).click()
  await lead.getByText('1 of 1 done.').waitFor()
  await looksRight(lead, 'pack')
  await lead.getByRole('link', { name: 'The notice' }).click()
  await lead.getByText('has not been sent').waitFor()
  await lead.goBack()
  await lead.getByRole('button', { name: 'Announce the inspection' }).click()
  await lead.waitForURL('**/stage/announced')
  await lead.getByRole('button', { name: 'Announce', exact: true }).click()
  await lead.waitForURL(`**${base}`)
  await lead.goto(`${base}/announcement`)
  await lead.getByText('Sent on 2 January 2012').waitFor()

  const head = await enter('head of service')
  await head.goto(base)
  await head.getByRole('link', { name: 'The notice' }).click()
  await head.getByText('We come on 16 January 2012.').waitFor()
  await looksRight(head, 'letter')
  const pdf = await downloaded(head, 'PDF, English')
  expect([pdf.name, pdf.bytes.subarray(0, 5).toString()]).toEqual(['northshire-2012-notice-en.pdf', '%PDF-'])
  const word = await downloaded(head, 'Word, Welsh')
  expect(strFromU8(unzipSync(new Uint8Array(word.bytes))['word/document.xml'] ?? new Uint8Array())).toContain('Byddwn')

  await head.goto(`${base}/requests`)
  await looksRight(head, 'requests')
  await head.getByRole('link', { name: 'The plan' }).click()
  await head.getByLabel('Files').setInputFiles([
    { name: 'Plan 2011.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7\nthe plan') },
    { name: 'macros.docm', mimeType: 'application/octet-stream', buffer: Buffer.from('MZ not a document') },
  ])
  await head.getByRole('button', { name: 'Send', exact: true }).click()
  await head.getByText('macros.docm is a program and is refused').first().waitFor()
  await head.getByText('1 other file was received').first().waitFor()
  await expect.poll(() => head.getByRole('link', { name: 'Plan 2011.pdf' }).count()).toBe(1)
  await looksRight(head, 'refused')
  await head.locator('#comment').fill('The plan of 2012 follows in March.')
  await head.getByRole('button', { name: 'Add the comment' }).click()
  await head.getByText('Your comment was added.').waitFor()
  await looksRight(head, 'request')
  const phone = await enter('head of service', { viewport: { width: 320, height: 640 }, javaScriptEnabled: false })
  await phone.goto(`${base}/requests/minutes`)
  await phone.getByLabel('Why it is not held').fill('The board first meets in February.')
  await phone.getByRole('button', { name: 'We don’t hold it' }).click()
  await phone.getByText('It is noted that you don’t hold it.').waitFor()

  await lead.goto(`${base}/requests`)
  await lead.getByText('2 of 2 answered.').waitFor()
  await lead.getByLabel('Which requests').selectOption('Not held')
  await lead.getByRole('button', { name: 'Apply' }).click()
  await expect.poll(() => lead.getByRole('link', { name: 'The plan' }).count()).toBe(0)
  await looksRight(lead, 'index')
  const archive = await downloaded(lead, 'Download everything')
  const opened = unzipSync(new Uint8Array(archive.bytes))
  expect(Object.keys(opened)).toEqual(['index.csv', '01-1 Plan 2011.pdf'])
  expect(strFromU8(opened['01-1 Plan 2011.pdf'] ?? new Uint8Array())).toBe('%PDF-1.7\nthe plan')
  const index = strFromU8(opened['index.csv'] ?? new Uint8Array())
  expect(index).toContain('The board first meets in February.')
})
