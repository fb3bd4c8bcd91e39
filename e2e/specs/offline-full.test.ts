/** A device without room: nothing typed is lost from the screen or called kept, and it is kept by itself once there is room. */
import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { sql } from 'kysely'
import type { Site } from '../../test/browser.ts'
import { faultsOf, openSite } from '../../test/browser.ts'
import type { Field } from '../../test/make/field.ts'
import { makeField } from '../../test/make/field.ts'
import { casePart, untilReady } from '../pages/case.ts'
import { signInAs } from '../pages/sign-in.ts'

let site: Site
let field: Field

beforeAll(async () => {
  site = await openSite(async db => (field = await makeField(db, 1)))
})
afterAll(() => site.close())

/** Takes all room on the page's disk away, or gives it back: a browser's own limit can't be set for a visitor without a history. */
const setFull = (page: Page, isFull: boolean): Promise<void> =>
  page.evaluate(isFull => {
    const disk = IDBObjectStore.prototype as { put: unknown; roomy?: unknown }
    disk.roomy ??= disk.put
    disk.put = isFull
      ? () => {
          throw new DOMException('There is no room.', 'QuotaExceededError')
        }
      : disk.roomy
  }, isFull)

test('what a full device can’t keep stays on the screen, is said to be unkept, and is one answer once there is room', async () => {
  const page = await site.visit()
  await signInAs(page, 'local assessor')
  await page.goto(`/inspections/${field.slug}/assessments/${field.assessments[0]}/1.1`)
  await untilReady(page)
  const part = casePart(page)
  await part.choose('1.1.1a', 'sufficient')
  await part.note('1.1.1a').fill('Before it was full.')
  await part.note('1.1.1a').blur()
  await part.kept('1.1.1a').getByText('Safe on the server').waitFor()
  await setFull(page, true)
  await part.note('1.1.1a').fill('The file names ')
  await part.kept('1.1.1a').getByText('this device is full').waitFor()
  // Left and come back to, as by somebody who has not noticed.
  await part.note('1.1.1a').blur()
  await part.note('1.1.1a').pressSequentially('the risk.')
  await part.note('1.1.1a').blur()
  await part.kept('1.1.1a').getByText('this device is full').waitFor()
  await expect.poll(() => part.ledger.textContent()).toContain('1 is only on this screen')
  await page.getByRole('button', { name: 'Save and go on' }).click()
  await page.getByText('so the page stays open').waitFor()
  // Somebody who can make no room leaves by the emergency door, with what is on the screen alone.
  const download = page.waitForEvent('download')
  await part.question('1.1.1a').getByRole('button', { name: 'Save everything as a file' }).click()
  const file = JSON.parse(await readFile(await (await download).path(), 'utf8')) as { operations: { note: string }[] }
  expect(file.operations.map(({ note }) => note)).toEqual(['Before it was full.', 'The file names the risk.'])
  expect(await faultsOf(page)).toEqual([])
  await page.getByRole('button', { name: 'Yes, I have the file' }).click()
  await page.getByRole('button', { name: 'Yes, I have the file' }).waitFor({ state: 'detached' })
  await expect.poll(() => part.note('1.1.1a').inputValue()).toBe('The file names the risk.')
  await setFull(page, false)
  await part.kept('1.1.1a').getByText('Safe on the server').waitFor()
  await expect.poll(() => part.ledger.textContent()).toContain('1 of 1 answer is safe')
  const { rows } = await sql<{ note: string; follows: boolean | null }>`
    select note, base = lag(id) over (order by received_order) as follows
    from assessment.answer order by received_order`.execute(site.db)
  expect(rows).toEqual([
    { note: 'Before it was full.', follows: null },
    { note: 'The file names the risk.', follows: true },
  ])
})
