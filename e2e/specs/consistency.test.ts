/** Keeping assessors alike in a real browser: two blind readings, moderation, calibration, sending back, the live board. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createDemonstrationPeople } from '../../src/access/actions.ts'
import { recordOperations } from '../../src/assessment/actions/record.ts'
import { transaction } from '../../src/platform/db/database.ts'
import type { Use } from '../../src/platform/use.ts'
import { use as build } from '../../src/platform/use.ts'
import type { Site } from '../../test/browser.ts'
import { faultsOf, openSite } from '../../test/browser.ts'
import { testNow } from '../../test/database.ts'
import { actorOf } from '../../test/make/allotted.ts'
import { tinyFramework } from '../../test/make/framework-folder.ts'
import { makeInspection } from '../../test/make/inspection.ts'
import { aFinish } from '../../test/make/operation.ts'
import type { MadeTwice } from '../../test/make/twice.ts'
import { insufficient, judge, makeTwice } from '../../test/make/twice.ts'
import { exampleOrganisations } from '../../test/people.ts'
import { loadEdition } from '../../src/framework/actions.ts'
import { offersTaking } from '../pages/case.ts'
import { signInAs } from '../pages/sign-in.ts'

let site: Site
let made: MadeTwice

beforeAll(async () => {
  site = await openSite(db =>
    transaction(db, async inside => {
      const use = build({ db: inside, now: testNow })
      await createDemonstrationPeople(use, exampleOrganisations)
      made = await makeTwice(use, { lead: (await actorOf(use, 'lead-inspector')).person })
      const framework = await tinyFramework()
      await loadEdition(use, framework)
      const { person } = await actorOf(use, 'local-assessor')
      const team = [{ person: person ?? 0, role: 'local-assessor' }]
      await makeInspection(use, { framework, slug: 'southshire-2012', stage: 'sampled', team })
    }),
  )
})

afterAll(() => site.close())

const base = '/inspections/northshire-2012'
const pictures = process.env['PICTURES']

/** What assessors do elsewhere, each in a transaction of its own. */
const elsewhere = <Answer>(deed: (use: Use) => Promise<Answer>): Promise<Answer> =>
  transaction(site.db, inside => deed(build({ db: inside, now: new Date() })))

const enter = async (who: string, options = {}) => {
  const page = await site.visit(options)
  await signInAs(page, who)
  return page
}

type Tab = Awaited<ReturnType<typeof enter>>

/** Looked at wide and at 320 pixels: no fault, and a picture where they are wanted. */
const looked = async (page: Tab, name: string): Promise<void> => {
  expect(await faultsOf(page)).toEqual([])
  if (pictures) await page.screenshot({ path: `${pictures}/${name}.png`, fullPage: true })
  const size = page.viewportSize()
  await page.setViewportSize({ width: 320, height: 640 })
  expect(await faultsOf(page)).toEqual([])
  if (pictures) await page.screenshot({ path: `${pictures}/${name}-small.png`, fullPage: true })
  await page.setViewportSize(size ?? { width: 1280, height: 900 })
}

const isFollowing = (page: Tab) => page.locator('[data-live-state=open]').waitFor({ state: 'attached' })

test('the board and the headline move on open screens, and moderation moves them again', async () => {
  const [one] = made.readings
  await elsewhere(use => judge(use, made.ash, one!.first))
  const board = await enter('lead inspector')
  await board.goto(`${base}/board`)
  await isFollowing(board)
  await board.evaluate(() => (document.title = 'never read again'))
  await board.locator('#live-figures', { hasText: 'Complete 1 of 4 readings' }).waitFor()
  await elsewhere(use => judge(use, made.birch, one!.second, { '1.2.1': insufficient('No review in a year') }))
  await board.locator('#live-figures', { hasText: 'Complete 2 of 4 readings' }).waitFor()
  expect(await board.title()).toBe('never read again')
  await looked(board, 'board')

  const home = await enter('lead inspector')
  await home.goto(base)
  await isFollowing(home)
  const safety = home.locator('#live-headlines li', { hasText: 'safety' }).locator('.app-headline__percent')
  await safety.filter({ hasText: '100%' }).waitFor()
  await board.goto(`${base}/moderation`)
  await looked(board, 'moderation')
  await board.getByRole('link', { name: 'C001' }).click()
  await looked(board, 'moderate-case')
  // With the keyboard alone: the answer, the reason, and the button.
  await board.getByLabel('insufficient').focus()
  await board.keyboard.press('Space')
  await board.keyboard.press('Tab')
  await board.keyboard.type('The file has no review')
  await board.keyboard.press('Tab')
  await board.keyboard.press('Enter')
  await board.getByText('1.2.1 is settled.').waitFor()
  await safety.filter({ hasText: '50%' }).waitFor()
  await looked(board, 'moderated')

  await board.goto(`${base}/agreement`)
  await board.getByText('1 of the 2 cases that are read twice').waitFor()
  await looked(board, 'agreement')
})

test('a case is sent back with a comment that stands beside its question, and finished again', async () => {
  const [, two] = made.readings
  await elsewhere(use => judge(use, made.ash, two!.first))
  const lead = await enter('lead inspector')
  await lead.goto(`${base}/quality`)
  await lead.getByLabel('How many of each assessor').fill('1')
  await lead.getByRole('button', { name: 'Draw cases' }).click()
  await lead.getByText('cases were drawn').waitFor()
  await looked(lead, 'quality')
  await lead.goto(`${base}/quality/${two!.first}`)
  await lead.getByLabel('Why it is sent back').fill('One answer needs its evidence')
  await lead.getByLabel('Question 1').selectOption('1.2.1')
  await lead.getByLabel('Comment 1').fill('Where did you see the review?')
  await lead.getByRole('button', { name: 'Send it back' }).click()
  await lead.getByText('The case was sent back to its assessor.').waitFor()
  await looked(lead, 'check-case')
  await expect.poll(() => lead.locator('main a[href*="/assessments/"]').count()).toBeGreaterThan(0)
  for (const page of [`quality/${two!.first}`, 'quality', 'moderation', 'agreement', 'board'])
    expect(await offersTaking(lead, `${base}/${page}`), page).toBe(false)
  await lead.goto(`${base}/board`)
  await isFollowing(lead)
  await lead.getByText('Sent back', { exact: true }).last().waitFor()
  await elsewhere(use => recordOperations(use, { actor: made.ash, operations: [aFinish(two!.first)] }))
  await lead.locator('#live-cases', { hasText: 'Finished again' }).waitFor()
})

test('an open page that the server could not renew catches up by itself', async () => {
  const [, two] = made.readings
  const board = await enter('lead inspector')
  await board.goto(`${base}/board`)
  await isFollowing(board)
  const refused = board.waitForResponse(answer => answer.status() === 503)
  await board.route(`**${base}/board`, route => route.fulfill({ status: 503 }), { times: 1 })
  await elsewhere(use => judge(use, made.birch, two!.second))
  await refused
  await board.locator('#live-figures', { hasText: 'Complete 4 of 4 readings' }).waitFor()
})

test('an assessor is calibrated on a phone without scripts, and reads why other answers were agreed on', async () => {
  const phone = { viewport: { width: 320, height: 640 }, javaScriptEnabled: false }
  const assessor = await enter('local assessor', phone)
  await assessor.goto('/inspections/southshire-2012/calibration')
  await assessor.getByRole('link', { name: 'Judge The dinghy' }).click()
  await assessor.getByRole('group', { name: /^C1a/ }).getByLabel('Good enough', { exact: true }).check()
  await assessor.getByRole('button', { name: 'Finish, and see the agreed answers' }).click()
  await assessor.getByRole('link', { name: 'Choose an answer to C1b' }).waitFor()
  await assessor.getByRole('group', { name: /^C1b/ }).getByLabel('Good enough', { exact: true }).check()
  await assessor.getByRole('button', { name: 'Finish, and see the agreed answers' }).click()
  await assessor.getByText('You gave 1 of 2 agreed answers (50%). That is near enough').waitFor()
  await assessor.getByText('A sound hull does not leak.').waitFor()
  const again = await enter('local assessor')
  for (const path of ['calibration', 'calibration/the-dinghy']) {
    await again.goto(`/inspections/southshire-2012/${path}`)
    await looked(again, path.replace('/', '-'))
  }
})

test('a stream ends when its reader signs out, and is not opened again', async () => {
  const page = await enter('lead inspector')
  await page.goto(`${base}/board`)
  const ended = page.evaluate(
    address =>
      new Promise<string>(resolve => {
        void fetch(address).then(async ({ body }) => {
          const reader = body!.getReader()
          for (let part = await reader.read(); !part.done; part = await reader.read());
          resolve(`ended, then ${(await fetch(address)).status}`)
        })
      }),
    `${base}/board/events`,
  )
  const other = await page.context().newPage()
  await other.goto('/account')
  await other.getByRole('button', { name: 'Sign out', exact: true }).click()
  expect(await ended).toBe('ended, then 403')
})
