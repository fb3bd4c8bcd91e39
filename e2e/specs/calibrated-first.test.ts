/** An assessor who must pass a benchmark first while their cases are on a device: nothing of theirs is lost or refused. */
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createDemonstrationPeople } from '../../src/access/actions.ts'
import { loadEdition } from '../../src/framework/actions.ts'
import { transaction } from '../../src/platform/db/database.ts'
import { use as build } from '../../src/platform/use.ts'
import type { Site } from '../../test/browser.ts'
import { openSite } from '../../test/browser.ts'
import { testNow } from '../../test/database.ts'
import { calibratingFramework } from '../../test/make/allotted.ts'
import type { MadeReading } from '../../test/make/reading.ts'
import { makeReading } from '../../test/make/reading.ts'
import { exampleOrganisations } from '../../test/people.ts'
import { casePart, cutOff, offersTaking, takeAlong, untilReady } from '../pages/case.ts'
import { signInAs } from '../pages/sign-in.ts'

let site: Site
let made: MadeReading

beforeAll(async () => {
  site = await openSite(db =>
    transaction(db, async inside => {
      const use = build({ db: inside, now: testNow })
      await createDemonstrationPeople(use, exampleOrganisations)
      await loadEdition(use, calibratingFramework('block'))
      made = await makeReading(use, { framework: calibratingFramework('warn') })
    }),
  )
})
afterAll(() => site.close())

/** From now on the inspection goes by the edition that blocks who has passed no benchmark. */
const block = () =>
  sql`update inspection.inspection set framework_hash = ${calibratingFramework('block').hash}
    where id = ${made.inspection}`.execute(site.db)

test('what was judged without a network arrives, the copy stays, and the way leads to the benchmark', async () => {
  const page = await site.visit()
  await signInAs(page, 'local assessor')
  await takeAlong(page, made.slug, 1)
  await cutOff(page.context())
  await page.goto(`${made.at}/1.1`)
  await untilReady(page)
  await casePart(page).choose('1.1.1a', 'sufficient')
  await casePart(page).note('1.1.1a').fill('Seen in the file.')
  await casePart(page).kept('1.1.1a').getByText('Kept on this device').waitFor()

  await block()
  await page.context().setOffline(false)
  await page.goto(made.at)
  await page.getByText('Your cases open once you have passed a benchmark case').waitFor()
  await page.getByRole('link', { name: 'Judge A case' }).waitFor()
  expect(await offersTaking(page, `/inspections/${made.slug}/my-cases`)).toBe(false)
  await page.getByText('Your cases open, and can be taken along').waitFor()
  await page.goto('/device')
  await page.getByText('Everything that you wrote here is safe on the server').waitFor()
  const { rows } = await sql`select note from assessment.answer`.execute(site.db)
  expect(rows).toEqual([{ note: 'Seen in the file.' }])

  await page.context().setOffline(true)
  await page.goto(`${made.at}/1.1`)
  await untilReady(page)
  await expect.poll(() => casePart(page).note('1.1.1a').inputValue()).toBe('Seen in the file.')

  const lead = await site.visit()
  await signInAs(lead, 'lead inspector')
  await lead.goto(`/inspections/${made.slug}/board`)
  await lead.getByText('1 judgement made before calibration').waitFor()
})
