/** One device and several people, several devices and one case: nobody reads, wipes or overwrites what is another's. */
import type { Page } from 'playwright-core'
import { readFile } from 'node:fs/promises'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Site } from '../../test/browser.ts'
import { openSite } from '../../test/browser.ts'
import type { Field } from '../../test/make/field.ts'
import { makeField } from '../../test/make/field.ts'
import type { CasePart } from '../pages/case.ts'
import { casePart, cutOff, neverWake, pressSignOut, untilReady, untilStarted } from '../pages/case.ts'
import { signInAs } from '../pages/sign-in.ts'

let site: Site
let field: Field

beforeAll(async () => {
  site = await openSite(async db => (field = await makeField(db, 8)))
})
afterAll(() => site.close())

/** Opens part 1.1 of a case that no other test uses. */
const open = async (page: Page, nth: number): Promise<CasePart> => {
  await page.goto(`/inspections/${field.slug}/assessments/${field.assessments[nth]}/1.1`)
  await untilReady(page)
  return casePart(page)
}

const arrive = async (): Promise<Page> => {
  const page = await site.visit()
  // What waits here must wait until the test lets it go.
  await neverWake(page.context())
  await signInAs(page, 'local assessor')
  return page
}

/** An answer with a note that is on this device alone, as the network is gone. */
const writeOffline = async (page: Page, nth: number, note: string): Promise<void> => {
  const part = await open(page, nth)
  await cutOff(page.context())
  await part.choose('1.1.1a', 'sufficient')
  await part.note('1.1.1a').fill(note)
  await part.kept('1.1.1a').getByText('Kept on this device').waitFor()
}

const notesOf = async (nth: number): Promise<readonly string[]> => {
  const { rows } = await sql<{ note: string }>`
    select note from assessment.answer where case_assessment_id = ${field.assessments[nth]} order by note`.execute(
    site.db,
  )
  return rows.map(({ note }) => note)
}

describe('two devices on one case', () => {
  test('different answers are merged, and a question answered twice waits for the owner to choose', async () => {
    const [first, second] = [await arrive(), await arrive()]
    const [here, there] = [await open(first, 0), await open(second, 0)]
    await first.context().setOffline(true)
    await second.context().setOffline(true)
    await here.choose('1.1.1a', 'sufficient')
    await here.note('1.1.1a').fill('The first tablet saw a plan.')
    await here.choose('1.1.1b', 'sufficient')
    await there.choose('1.1.1a', 'not_applicable')
    await there.note('1.1.1a').fill('The second tablet saw none.')
    await there.choose('1.1.2', 'yes')
    await here.kept('1.1.1b').getByText('Kept on this device').waitFor()
    await there.kept('1.1.2').getByText('Kept on this device').waitFor()
    await first.context().setOffline(false)
    await second.context().setOffline(false)
    await open(first, 0)
    await here.ledger.getByText('2 of 2 answers are safe').waitFor()
    await open(second, 0)
    await there.ledger.getByText('3 of 3 answers are safe').waitFor()

    const contest = there.question('1.1.1a').locator('[data-contest]')
    await contest.getByText('The first tablet saw a plan.').waitFor()
    await contest.getByText('The second tablet saw none.').waitFor()
    await expect.poll(() => second.locator('[data-remaining]').textContent()).toContain('1 answer contested')
    await contest.getByLabel('sufficient', { exact: true }).check()
    await there.note('1.1.2').focus()
    await contest.waitFor({ state: 'detached' })
    await expect.poll(() => there.note('1.1.1a').inputValue()).toContain('The first tablet saw a plan.')
    await expect.poll(() => there.note('1.1.1a').inputValue()).toContain('The second tablet saw none.')
    await there.ledger.getByText('3 of 3 answers are safe').waitFor()
    await open(first, 0)
    await expect.poll(() => first.locator('[data-remaining]').textContent()).not.toContain('contested')
  })
})

describe('another person on the device', () => {
  test('neither reads nor wipes what waits, is told so, and its writer sends it later', async () => {
    const page = await arrive()
    await writeOffline(page, 1, 'Written by Sam.')
    // Sam's session is over by the time that the network is back.
    await page.goto('about:blank')
    await page.context().clearCookies()
    await page.context().setOffline(false)
    await signInAs(page, 'lead inspector')
    const main = page.locator('main')
    // Where the server takes long to answer, the first sight of the page is the device's own copy.
    const device = async () => {
      await page.goto('/device')
      await untilStarted(page)
      return main.textContent()
    }
    await expect.poll(device).toContain('1 answer or note by Sam Okafor waits here')
    expect(await page.locator('main').textContent()).not.toContain('Written by Sam')
    expect(await notesOf(1)).toEqual([])
    await signInAs(page, 'local assessor')
    await page.goto('/device')
    await page.getByText('Everything that you wrote here is safe on the server').waitFor()
    expect(await notesOf(1)).toEqual(['Written by Sam.'])
  })
})

describe('signing out', () => {
  test('with something unsent asks first, leaves it locked on the device, and sends it at the next sign-in', async () => {
    const page = await arrive()
    await open(page, 2)
    await page.route('**/assessments/operations', route => route.abort())
    const part = await open(page, 2)
    await part.choose('1.1.1a', 'sufficient')
    await part.note('1.1.1a').fill('Not sent yet.')
    await part.kept('1.1.1a').getByText('Kept on this device').waitFor()
    await pressSignOut(page)
    await page.getByText('1 answer or note is only on this device').waitFor()
    await page.getByRole('button', { name: 'Sign out all the same' }).click()
    await page.getByText('You have signed out').waitFor()
    await page.goto('/device')
    await page.getByText('1 answer or note by Sam Okafor waits here').waitFor()
    expect(await notesOf(2)).toEqual([])
    await page.unroute('**/assessments/operations')
    await signInAs(page, 'local assessor')
    await open(page, 2)
    await expect.poll(() => notesOf(2)).toEqual(['Not sent yet.'])
  })

  test('with everything sent removes everything of that person from the device', async () => {
    const page = await arrive()
    const part = await open(page, 3)
    await part.choose('1.1.1a', 'sufficient')
    await part.note('1.1.1b').focus()
    await part.ledger.getByText('1 of 1 answer is safe').waitFor()
    await pressSignOut(page)
    await page.getByText('You have signed out').waitFor()
    const left = await page.evaluate(
      person =>
        new Promise<number>(done => {
          const asked = indexedDB.open(`plumbline-person-${person}`)
          asked.onsuccess = () => {
            const stores = [...asked.result.objectStoreNames]
            const work = asked.result.transaction(stores)
            const counts = stores.map(name => work.objectStore(name).count())
            work.oncomplete = () => done(counts.reduce((sum, { result }) => sum + result, 0))
          }
        }),
      field.person,
    )
    expect(left).toBe(0)
  })
})

test('when the server can not take anything, a file holds everything that was written, and the lead brings it in', async () => {
  const page = await arrive()
  await open(page, 4)
  await page.route('**/assessments/operations', route => route.fulfill({ status: 500, body: 'broken' }))
  const part = await open(page, 4)
  await part.choose('1.1.1a', 'insufficient')
  await part.note('1.1.1a').fill('Nobody asked the child.')
  await part.kept('1.1.1a').getByText('Kept on this device').waitFor()
  await page.goto('/device')
  await page.getByText('1 waits on this device').waitFor()
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Save everything as a file' }).click()
  const path = await (await download).path()
  const file = JSON.parse(await readFile(path, 'utf8')) as { operations: { note: string }[] }
  expect(file).toMatchObject({
    plumbline: 'device-export',
    version: 1,
    operations: [{ kind: 'answer', question: '1.1.1a', value: 'insufficient', note: 'Nobody asked the child.' }],
  })
  // What the page asks stays, and keeps the focus, when the page has news of the server.
  await page.getByRole('button', { name: 'Yes, I have the file' }).focus()
  await page.getByRole('button', { name: 'Send now' }).evaluate(button => (button as HTMLButtonElement).click())
  await page.getByText('The server can’t take').waitFor()
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Remove everything of mine from this device' }).waitFor()
  expect(await notesOf(4)).toEqual([])

  const lead = await site.visit()
  await signInAs(lead, 'lead inspector')
  const bringIn = async (): Promise<void> => {
    await lead.goto(`/inspections/${field.slug}/bring-in`)
    await lead.getByLabel('Excel, CSV, or the file of a device').setInputFiles(path)
    await lead.getByRole('button', { name: 'Bring it in' }).click()
  }
  await bringIn()
  await lead.getByText('1 answer or note was taken in.').waitFor()
  expect(await notesOf(4)).toEqual(['Nobody asked the child.'])
  await lead.goto(`/inspections/${field.slug}/assessments/${field.assessments[4]}/1.1`)
  await expect.poll(() => casePart(lead).note('1.1.1a').inputValue()).toBe('Nobody asked the child.')
  await bringIn()
  await lead.getByText('1 was there already.').waitFor()

  // The device, which never heard of that, sends its own once the server takes it: nothing is there twice.
  await page.unroute('**/assessments/operations')
  await page.goto('/device')
  await page.getByText('Everything that you wrote here is safe on the server').waitFor()
  expect(await notesOf(4)).toEqual(['Nobody asked the child.'])
})

test('an answer that is refused is listed with the reason and what to do, and stays', async () => {
  const page = await arrive()
  await writeOffline(page, 5, 'Seen on the last day.')
  await sql`update assessment.case_assessment set assessor_id = (
    select person_id from access.role where role = 'lead-inspector' limit 1
  ) where id = ${field.assessments[5]}`.execute(site.db)
  await page.context().setOffline(false)
  await page.goto('/device')
  await page.getByText('This case is no longer yours to judge').waitFor()
  const listed = page.locator('[data-refused]')
  await expect.poll(() => listed.textContent()).toContain('Seen on the last day.')
  await page.reload()
  await listed.getByRole('button', { name: 'Send again' }).waitFor()
})
