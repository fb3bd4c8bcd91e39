/** Judging cases with the network gone and the tab killed, in a real browser: the server ends with every answer and note. */
import type { Locator, Page } from 'playwright-core'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Site } from '../../test/browser.ts'
import { openSite } from '../../test/browser.ts'
import type { Field } from '../../test/make/field.ts'
import { makeField } from '../../test/make/field.ts'
import { casePart, crash, cutOff, takeAlong, untilReady } from '../pages/case.ts'
import { signInAs } from '../pages/sign-in.ts'

let site: Site
let field: Field

beforeAll(async () => {
  site = await openSite(async db => (field = await makeField(db)))
})
afterAll(() => site.close())

const at = (path: string): string => `/inspections/${field.slug}${path}`
const caseAt = (nth: number, part = ''): string => at(`/assessments/${field.assessments[nth]}${part}`)

/** Opens a part of a case and waits until the page's own code has taken it over. */
const open = async (page: Page, nth: number, part: string) => {
  await page.goto(caseAt(nth, `/${part}`))
  await untilReady(page)
  return casePart(page)
}

/** What the inspection's own page says of a theme. */
const headlineOf = (page: Page, theme: string): Locator =>
  page.locator('.app-headline').filter({ has: page.getByRole('heading', { name: theme }) })

/** What the server holds: the note and answer of each question that stands, by case. */
const onServer = async (): Promise<Record<string, string>> => {
  const { rows } = await sql<{ key: string; note: string }>`
    select case_assessment_id || ' ' || question as key, coalesce(value, '') || ': ' || note as note
    from assessment.answer as answer
    where not exists (select from assessment.answer as later where later.base = answer.id)`.execute(site.db)
  return Object.fromEntries(rows.map(({ key, note }) => [key, note]))
}

test('three cases are taken along, judged without a network, and arrive whole; the headline is right at once', async () => {
  const page = await site.visit()
  await signInAs(page, 'local assessor')
  await takeAlong(page, field.slug, 3)
  const lead = await site.visit()
  await signInAs(lead, 'lead inspector')
  await lead.goto(at(''))
  expect(await lead.locator('.app-headline').count()).toBe(0)
  const context = page.context()
  await cutOff(context)
  const expected: Record<string, string> = {}
  for (const [nth, assessment] of field.assessments.entries()) {
    for (const part of ['1.1', '1.2', '2.1']) {
      const shown = await open(page, nth, part)
      for (const question of await page.locator('[data-question][data-applies="yes"]').all()) {
        const id = (await question.getAttribute('data-question')) ?? ''
        const answer = id === '1.1.2' ? 'yes' : nth === 2 && id === '1.1.1a' ? 'insufficient' : 'sufficient'
        await shown.choose(id, answer)
        await shown.note(id).fill(`Case ${nth}, seen for ${id}.`)
        expected[`${assessment} ${id}`] = `${answer}: Case ${nth}, seen for ${id}.`
        await shown.kept(id).getByText('Kept on this device').waitFor()
      }
    }
  }
  expect(Object.keys(expected)).toHaveLength(15)
  // In the middle of a sentence the tab dies; the device keeps what the screen had called kept.
  const typing = await open(page, 0, '1.1')
  await typing.note('1.1.1a').fill('The plan names the risk, and')
  await typing.kept('1.1.1a').getByText('Kept on this device').waitFor()
  const unheard = typing
    .note('1.1.1a')
    .pressSequentially(' so on', { delay: 20 })
    .catch(() => undefined)
  await crash(page)
  await unheard
  expect(await onServer()).toEqual({})

  const next = await context.newPage()
  await next.goto(at('/my-cases'))
  await next.getByText('There is no network. You see this page as it was').waitFor()
  await next.getByText('0 of 15 answers are safe on the server. 15 wait on this device.').waitFor()
  await next.getByRole('link', { name: 'C001' }).first().click()
  await next.getByRole('link', { name: 'Criterion 1.1' }).click()
  await untilReady(next)
  const again = casePart(next)
  await expect.poll(() => again.note('1.1.1a').inputValue()).toMatch(/^The plan names the risk, and/)
  await again.note('1.1.1a').fill('The plan names the risk, and who acts on it.')
  await again.kept('1.1.1a').getByText('Kept on this device').waitFor()
  expected[`${field.assessments[0]} 1.1.1a`] = 'sufficient: The plan names the risk, and who acts on it.'
  await again.ledger.getByText('0 of 5 answers are safe on the server').waitFor()

  await context.setOffline(false)
  await next.goto(caseAt(0, '/1.1'))
  await expect.poll(onServer).toEqual(expected)
  await again.ledger.getByText('5 of 5 answers are safe on the server').waitFor()

  await next.goto(at('/my-cases'))
  await next.getByText('15 of 15 answers are safe on the server').waitFor()
  // The very next page that the lead opens has the score: on the inspection's own page, and behind it.
  await lead.goto(at(''))
  expect(await headlineOf(lead, 'harm').textContent()).toMatch(/83%.*5 of 6/s)
  expect(await headlineOf(lead, 'safety').textContent()).toMatch(/100%.*6 of 6/s)
  await lead.goto(at('/questions/1.1.1a'))
  expect(await lead.locator('main').textContent()).toContain('2 of 3')
})

test('a page that is not on the device leads to the list of what is', async () => {
  const page = await site.visit()
  await signInAs(page, 'local assessor')
  await takeAlong(page, field.slug, 3)
  await page.context().setOffline(true)
  await page.goto(at('/conflicts'))
  await page.getByText('that page is not on this device').waitFor()
  await page.getByRole('link', { name: 'C002' }).click()
  await page.getByText('There is no network. You see this page').waitFor()
  await page.context().setOffline(false)
})
