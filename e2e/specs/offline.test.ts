/** Judging cases with the network gone and the tab killed, in a real browser: the server ends with every answer and note. */
import type { Page } from 'playwright-core'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Site } from '../../test/browser.ts'
import { openSite } from '../../test/browser.ts'
import type { Field } from '../../test/make/field.ts'
import { makeField } from '../../test/make/field.ts'
import { casePart, signInAs, untilReady } from '../pages/case.ts'

let site: Site
let field: Field

beforeAll(async () => {
  site = await openSite(async db => (field = await makeField(db)))
}, 180_000)
afterAll(() => site.close())

const at = (path: string): string => `/inspections/${field.slug}${path}`
const caseAt = (nth: number, part = ''): string => at(`/assessments/${field.assessments[nth]}${part}`)

const takeCases = async (page: Page): Promise<void> => {
  await page.goto(at('/my-cases'))
  await page.getByRole('button', { name: 'Take these cases with me' }).click()
  await page.getByText('3 cases were taken along').waitFor({ timeout: 60_000 })
}

/** What the server holds: the note and answer of each question that stands, by case. */
const onServer = async (): Promise<Record<string, string>> => {
  const { rows } = await sql<{ key: string; note: string }>`
    select case_assessment_id || ' ' || question as key, coalesce(value, '') || ': ' || note as note
    from assessment.answer as answer
    where not exists (select from assessment.answer as later where later.base = answer.id)`.execute(site.db)
  return Object.fromEntries(rows.map(({ key, note }) => [key, note]))
}

test('three cases are taken along, judged without a network, and arrive whole', async () => {
  const page = await site.visit()
  await signInAs(page, 'local assessor')
  await takeCases(page)
  const context = page.context()
  await context.setOffline(true)
  const expected: Record<string, string> = {}
  for (const [nth, assessment] of field.assessments.entries()) {
    for (const part of ['1.1', '1.2', '2.1']) {
      await page.goto(caseAt(nth, `/${part}`))
      await untilReady(page)
      const shown = casePart(page)
      for (const question of await page.locator('[data-question][data-applies="yes"]').all()) {
        const id = (await question.getAttribute('data-question')) ?? ''
        const answer = id === '1.1.2' ? 'yes' : 'sufficient'
        await shown.choose(id, answer)
        await shown.note(id).fill(`Case ${nth}, seen for ${id}.`)
        expected[`${assessment} ${id}`] = `${answer}: Case ${nth}, seen for ${id}.`
        await shown.kept(id).getByText('Kept on this device').waitFor()
      }
    }
  }
  expect(Object.keys(expected).length).toBeGreaterThan(11)
  expect(await onServer()).toEqual({})
  await context.setOffline(false)
  await page.goto(caseAt(0, '/1.1'))
  await expect.poll(onServer, { timeout: 20_000 }).toEqual(expected)
  await page.getByText('answers are safe on the server').waitFor()
}, 120_000)
