/** Sharing cases out in a real browser, on a desk and on a phone, with scripts and without. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createDemonstrationPeople } from '../../src/access/actions.ts'
import { transaction } from '../../src/platform/db/database.ts'
import { use as build } from '../../src/platform/use.ts'
import type { Site } from '../../test/browser.ts'
import { faultsOf, openSite } from '../../test/browser.ts'
import { testNow } from '../../test/database.ts'
import { actorOf, makeAllotted } from '../../test/make/allotted.ts'
import { exampleOrganisations } from '../../test/people.ts'
import { signInAs } from '../pages/sign-in.ts'

let site: Site

beforeAll(async () => {
  site = await openSite(db =>
    transaction(db, async inside => {
      const use = build({ db: inside, now: testNow })
      await createDemonstrationPeople(use, exampleOrganisations)
      const { person } = await actorOf(use, 'local-assessor')
      await makeAllotted(use, { team: [{ person: person ?? 0, role: 'local-assessor' }] })
    }),
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

test('a conflict is declared, the cases are shared out, one is moved, and the assessor finds their week', async () => {
  const phone = { viewport: { width: 320, height: 640 }, javaScriptEnabled: false }
  const assessor = await enter('local assessor', phone)
  await assessor.goto(`${base}/conflicts`)
  await assessor.getByLabel('I worked there before').check()
  await assessor.getByLabel('Case manager').check()
  await assessor.getByLabel('Which one').fill('M02')
  await assessor.getByRole('button', { name: 'Declare it' }).click()
  await assessor.getByText('Your declaration is kept.').waitFor()

  const lead = await enter('lead inspector')
  const seen = async (name: string, at: typeof lead) => {
    if (pictures) await at.screenshot({ path: `${pictures}/${name}.png`, fullPage: true })
  }
  await lead.goto(`${base}/allocation`)
  await lead.getByRole('button', { name: 'Share the cases out' }).click()
  await lead.getByText('22 readings were shared out.').waitFor()
  expect(await faultsOf(lead)).toEqual([])
  await seen('allocation', lead)
  await lead.getByRole('link', { name: 'Move C005' }).click()
  expect(await faultsOf(lead)).toEqual([])
  await seen('move', lead)
  await lead.locator('input[type=radio]:not([disabled])').first().check()
  await lead.getByLabel('Why it is moved').fill('Knows the court')
  await lead.getByRole('button', { name: 'Move the case' }).click()
  await lead.getByText('C005 was moved.').waitFor()
  await lead.goto(`${base}/diary`)
  expect(await faultsOf(lead)).toEqual([])
  await seen('diary', lead)

  const week = await enter('local assessor', { viewport: { width: 320, height: 640 } })
  for (const path of ['my-cases', 'conflicts']) {
    await week.goto(`${base}/${path}`)
    expect(await faultsOf(week)).toEqual([])
    await seen(path, week)
  }
  await expect.poll(() => week.getByText('M02').count()).toBe(1)
  const small = await enter('lead inspector', { viewport: { width: 320, height: 640 } })
  for (const path of ['allocation', 'allocation/C005', 'diary']) {
    await small.goto(`${base}/${path}`)
    expect(await faultsOf(small)).toEqual([])
    await seen(`small-${path.replace('/', '-')}`, small)
  }
})
