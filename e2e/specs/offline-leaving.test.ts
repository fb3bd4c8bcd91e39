/** What leaves a device when its user signs out, loses a case or their account, with a network or without: and nothing before it is safe. */
import type { Page } from 'playwright-core'
import { readFile } from 'node:fs/promises'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { findDemonstrationPerson } from '../../src/access/store.ts'
import type { Site } from '../../test/browser.ts'
import { openSite } from '../../test/browser.ts'
import type { Field } from '../../test/make/field.ts'
import { makeField } from '../../test/make/field.ts'
import { casePart, cutOff, takeAlong, untilReady, untilStarted } from '../pages/case.ts'
import { signInAs } from '../pages/sign-in.ts'

let site: Site
let field: Field

beforeAll(async () => {
  site = await openSite(async db => (field = await makeField(db, 3)))
})
afterAll(() => site.close())

const arrive = async (): Promise<Page> => {
  const page = await site.visit()
  await signInAs(page, 'local assessor')
  await takeAlong(page, field.slug, await casesLeft())
  return page
}

const casesLeft = async (): Promise<number> => {
  const { rows } = await sql<{ n: number }>`
    select count(*)::int as n from assessment.case_assessment where assessor_id = ${field.person}`.execute(site.db)
  return rows[0]?.n ?? 0
}

/** How many pages of cases and answers are on the device, of whatever kind. */
const onDevice = (page: Page): Promise<number> =>
  page.evaluate(
    person =>
      new Promise<number>(done => {
        const asked = indexedDB.open(`plumbline-person-${person}`)
        asked.onsuccess = () => {
          const stores = [...asked.result.objectStoreNames].filter(name => name !== 'secrets' && name !== 'facts')
          if (stores.length === 0) {
            done(0)
            return
          }
          const work = asked.result.transaction(stores)
          const counts = stores.map(name => work.objectStore(name).count())
          work.oncomplete = () => done(counts.reduce((sum, { result }) => sum + result, 0))
        }
      }),
    field.person,
  )

test('signing out without a network closes the work here, and the server hears of it before anybody reads a page', async () => {
  const page = await arrive()
  await page.goto('/account')
  await untilStarted(page)
  await cutOff(page.context())
  await page.getByRole('button', { name: 'Sign out', exact: true }).click()
  await page.getByText('The server can’t be told now that you sign out').waitFor()
  await page.getByRole('button', { name: 'Close my work on this device' }).click()
  await page.getByText('Sign in to see your own work on this device').waitFor()
  expect(await onDevice(page)).toBe(0)
  await page.context().setOffline(false)
  await page.goto('/account')
  await page.waitForURL(url => url.pathname === '/sign-in')
  await page.goto('/account')
  expect(new URL(page.url()).pathname).toBe('/sign-in')
  await signInAs(page, 'local assessor')
  await page.goto('/account')
  await page.getByRole('button', { name: 'Sign out', exact: true }).waitFor()
})

test('a case that went to somebody else leaves the device when it meets the server, and its reader is told', async () => {
  const page = await arrive()
  const lost = field.assessments[2] ?? 0
  const lead = (await findDemonstrationPerson(site.db, 'lead-inspector'))?.id
  await sql`update assessment.case_assessment set assessor_id = ${lead} where id = ${lost}`.execute(site.db)
  await page.goto('/device')
  await page.getByText('No longer yours to judge: C003').waitFor()
  await expect.poll(() => page.locator('main').textContent()).not.toMatch(/C003 –/)
  await expect.poll(() => page.getByRole('link', { name: 'C001' }).count()).toBe(1)
})

test('whoever signs out everywhere leaves the other device too when it meets the server: what is received goes, the rest waits', async () => {
  const page = await arrive()
  const idle = await arrive()
  for (const each of [page, idle]) {
    await each.goto(`/inspections/${field.slug}/assessments/${field.assessments[0]}/1.1`)
    await untilReady(each)
  }
  await cutOff(page.context())
  const part = casePart(page)
  await part.choose('1.1.1b', 'sufficient')
  await part.note('1.1.1b').fill('Not yet sent.')
  await part.kept('1.1.1b').getByText('Kept on this device').waitFor()
  const other = await site.visit()
  await signInAs(other, 'local assessor')
  await other.goto('/account')
  await untilStarted(other)
  await other.getByRole('button', { name: 'Sign out everywhere' }).click()
  await other.getByText('You have signed out on every device.').waitFor()
  await idle.goto('/device')
  await idle.getByText('Sign in to see your own work on this device').waitFor()
  await expect.poll(() => onDevice(idle)).toBe(0)
  await page.context().setOffline(false)
  await page.getByText('You have signed out.').waitFor()
  await expect.poll(() => page.getByRole('link', { name: 'C001' }).count()).toBe(0)
  expect(await onDevice(page)).toBeGreaterThan(0)
  await signInAs(page, 'local assessor')
  await page.goto('/device')
  await page.getByText('Everything that you wrote here is safe on the server').waitFor()
})

test('of an account that is withdrawn what is not sent stays, locked, until a file holds it; then nothing is left', async () => {
  const page = await arrive()
  await page.goto(`/inspections/${field.slug}/assessments/${field.assessments[0]}/1.1`)
  await untilReady(page)
  await cutOff(page.context())
  const part = casePart(page)
  await part.choose('1.1.1a', 'sufficient')
  await part.note('1.1.1a').fill('Written in the tunnel.')
  await part.kept('1.1.1a').getByText('Kept on this device').waitFor()
  // As the administrator's page does it: the account is closed, and its sessions end.
  await sql`update access.person set left_at = now() where id = ${field.person}`.execute(site.db)
  await sql`delete from access.session`.execute(site.db)
  // The page meets the server by itself, and leaves the case.
  await page.context().setOffline(false)
  await page.getByText('Your account is withdrawn.').waitFor()
  await expect.poll(() => page.getByRole('link', { name: 'C001' }).count()).toBe(0)
  expect(await onDevice(page)).toBeGreaterThan(0)
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Save everything as a file' }).click()
  const file = JSON.parse(await readFile(await (await download).path(), 'utf8')) as unknown
  expect(file).toMatchObject({ person: field.person, operations: [{ note: 'Written in the tunnel.' }] })
  await page.getByRole('button', { name: 'Yes, I have the file' }).click()
  await page.getByText('Sign in to see your own work on this device').waitFor()
  expect(await onDevice(page)).toBe(0)
})
