/** Everything of a case without a network, in a real browser: dates, deadlines, interviews, good practice, levels, finishing. */
import type { Page } from 'playwright-core'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createDemonstrationPeople } from '../../src/access/actions.ts'
import { transaction } from '../../src/platform/db/database.ts'
import { use as build } from '../../src/platform/use.ts'
import type { Site } from '../../test/browser.ts'
import { faultsOf, openSite, scrollsSideways } from '../../test/browser.ts'
import { testNow } from '../../test/database.ts'
import { workingCase, workingFramework } from '../../test/make/case-work.ts'
import type { MadeReading } from '../../test/make/reading.ts'
import { addSecondReading, makeReading } from '../../test/make/reading.ts'
import { exampleOrganisations } from '../../test/people.ts'
import { casePart, cutOff, takeAlong, untilReady } from '../pages/case.ts'
import { beforePressedAgain } from '../pages/page.ts'
import { signInAs } from '../pages/sign-in.ts'

let site: Site
let made: MadeReading
let second: number

beforeAll(async () => {
  site = await openSite(db =>
    transaction(db, async inside => {
      const use = build({ db: inside, now: testNow })
      await createDemonstrationPeople(use, exampleOrganisations)
      made = await makeReading(use, { framework: workingFramework(), attributes: workingCase })
      second = await addSecondReading(use, made, workingCase)
    }),
  )
})
afterAll(() => site.close())

const at = (page: string, assessment = made.assessment): string => `/inspections/${made.slug}/${page}/${assessment}`

/** Opens a page beside the questions and waits until the page's own code has taken it over. */
const open = async (page: Page, name: string): Promise<void> => {
  await page.goto(at(name))
  await page.locator('[data-beside][data-ready]').waitFor()
}

const date = async (page: Page, day: string): Promise<void> => {
  await page.getByLabel('Day', { exact: true }).fill(day)
  await page.getByLabel('Month').fill('1')
  await page.getByLabel('Year').fill('2012')
}

const done = (page: Page, text: string): Promise<void> => page.locator('[data-done]').getByText(text).waitFor()

/** What the server holds beside the answers: kinds with how often, and whether anything is there twice. */
const onServer = async (assessment = made.assessment): Promise<Record<string, number>> => {
  const { rows } = await sql<{ kind: string; count: number }>`
    select kind, count(distinct content::text)::int as count from assessment.operation
    where case_assessment_id = ${assessment} group by kind having count(*) = count(distinct content::text)`.execute(
    site.db,
  )
  return Object.fromEntries(rows.map(({ kind, count }) => [kind, count]))
}

/** Enters when the plan was finished. */
const enterDay = async (page: Page, day: string): Promise<void> => {
  await page.getByLabel('What the record shows').selectOption('plan')
  await page.getByLabel('It was done on this day').check()
  await date(page, day)
  await page.getByRole('button', { name: 'Enter', exact: true }).click()
  await done(page, 'Plan finished was entered.')
}

const enterPlan = async (page: Page): Promise<void> => {
  await open(page, 'case-record')
  await page.getByRole('button', { name: 'Enter', exact: true }).click()
  await page.locator('.govuk-error-summary').getByText('Say whether it was done.').waitFor()
  await expect.poll(() => page.locator('#event-error').textContent()).toContain('Choose what the record shows.')
  await beforePressedAgain(page)
  await enterDay(page, '17')
  await page.getByText('done 17 January 2012: 2 working days late').waitFor()
}

const judgeDeadlines = async (page: Page): Promise<void> => {
  const rule = (id: string) => page.locator(`[data-rule="${id}"]`)
  await rule('first-plan').getByLabel('It holds: make it the answer').check()
  await rule('first-plan').getByRole('button', { name: 'Keep' }).click()
  await rule('first-plan').getByText('You confirmed this.').waitFor()
  await rule('quick-plan').getByLabel('It does not hold in this case').check()
  await rule('quick-plan').getByRole('button', { name: 'Keep' }).click()
  await rule('quick-plan').getByText('Say why what was worked out does not hold').waitFor()
  await rule('quick-plan').getByLabel('Why it does not hold').fill('The order was varied.')
  await beforePressedAgain(page)
  await rule('quick-plan').getByRole('button', { name: 'Keep' }).click()
  await rule('quick-plan').getByText('You overruled this: The order was varied.').waitFor()
}

const interview = async (page: Page): Promise<void> => {
  await open(page, 'interviews')
  const say = async (text: string, questions: string): Promise<void> => {
    await page.getByLabel('Parent').check()
    await date(page, '16')
    await page.getByLabel('What was said').fill(text)
    await page.getByLabel('Questions on which it bears').fill(questions)
    await page.getByRole('button', { name: 'Keep', exact: true }).click()
    await beforePressedAgain(page)
  }
  await say('Nobody asked me.', '1.1.1a, 9.9')
  await page.locator('.govuk-error-summary').getByText('There is no question 9.9.').waitFor()
  await say('Nobody asked me.', '1.1.1a, 1.2.1')
  await done(page, 'That is kept.')
  await say('He turned up each week.', '1.1.1b')
  await page.locator('[data-said]').getByText('He turned up each week.').waitFor()
  // A third one is half written when the browser is closed.
  await page.getByLabel('What was said').fill('And then')
  await page.locator('[data-form-kept="kept"]').waitFor()
}

const practice = async (page: Page): Promise<void> => {
  await open(page, 'good-practice')
  await page.getByLabel('The question under which you met it').fill('1.2.1')
  await page.getByLabel('What was done').fill('A worker drew the plan with the child.')
  await page.getByLabel('Names are altered').check()
  await page.getByRole('button', { name: 'Keep', exact: true }).click()
  await page.getByText('Still to do: Places are left out.').waitFor()
}

const answerAll = async (page: Page, base: string): Promise<void> => {
  for (const section of ['1.1', '1.2', '2.1']) {
    await page.goto(`${base}/${section}`)
    await untilReady(page)
    const part = casePart(page)
    for (const question of await page.locator('[data-question][data-applies="yes"]').all()) {
      const id = (await question.getAttribute('data-question')) ?? ''
      // The deadline has answered this one, with its arithmetic.
      if (base === made.at && id === '1.1.1b') continue
      await part.choose(id, id === '1.1.2' ? 'yes' : 'sufficient')
      await part.kept(id).getByText('Kept on this device').waitFor()
    }
  }
}

test('a case is judged whole without a network, is there when the browser opens again, and arrives once', async () => {
  const page = await site.visit()
  const context = page.context()
  await signInAs(page, 'local assessor')
  await takeAlong(page, made.slug, 2)
  await cutOff(context)
  await enterPlan(page)
  await judgeDeadlines(page)
  await interview(page)
  await practice(page)
  await answerAll(page, made.at)
  await page.goto(`${made.at}/1.1`)
  await untilReady(page)
  const question = casePart(page).question('1.1.1a')
  await expect.poll(() => question.textContent()).toContain('Parent, 16 January 2012: Nobody asked me.')
  await expect.poll(() => casePart(page).question('1.1.1b').textContent()).toContain('Worked out from dates: Late')
  await question.getByLabel('Custody').check()
  await question.getByText('Say why your level is not the one').waitFor()
  await question.getByLabel('Why your level is not the recorded one').fill('Two weeks were served.')
  await casePart(page).note('1.1.2').focus()
  await question.getByText('the service recorded Community, and you say Custody.').waitFor()
  expect(await onServer()).toEqual({})
  await page.close()

  const next = await context.newPage()
  await open(next, 'interviews')
  await next.getByText('There is no network. You see this page as it was').waitFor()
  await expect.poll(() => next.locator('[data-said]').textContent()).toContain('Nobody asked me.')
  await expect.poll(() => next.getByLabel('What was said').inputValue()).toBe('And then')
  await next.getByLabel('What was said').fill('')
  await next.goto(made.at)
  await next.getByRole('button', { name: 'Finish this case' }).click()
  await done(next, 'The case is finished on this device')
  await expect.poll(() => next.locator('[data-state]').textContent()).toBe('Finished')
  await next.goto('/device')
  for (const told of [
    'Plan finished, 17 January 2012',
    'First plan: confirmed',
    'Quick plan: overruled – The order was varied.',
    'Parent, 16 January 2012 – Nobody asked me.',
    'Good practice under 1.2.1 – A worker drew',
    'Own level for question 1.1.1a: Custody – Two weeks',
    'The case is finished',
  ])
    await next.getByText(told).waitFor()

  await answerAll(next, at('assessments', second))
  await next.goto(at('assessments', second))
  await next.getByRole('button', { name: 'Finish this case' }).click()
  await done(next, 'The case is finished on this device')

  await context.setOffline(false)
  await next.goto('/device')
  await next.getByText('Everything that you wrote here is safe on the server').waitFor()
  expect(await onServer()).toEqual({
    'record-event': 1,
    timeliness: 2,
    statement: 2,
    'good-practice': 1,
    level: 1,
    finish: 1,
  })
  expect(await onServer(second)).toEqual({ finish: 1 })
  await next.goto(at('case-record'))
  await expect.poll(() => next.locator('main').textContent()).toContain('You overruled this: The order was varied.')
  await next.goto(made.at)
  await expect.poll(() => next.locator('[data-state]').textContent()).toBe('Finished')
  for (const name of ['case-record', 'interviews', 'good-practice']) {
    await open(next, name)
    // With its messages, as the browser draws them.
    await next.getByRole('button', { name: /^(Enter|Keep)$/ }).click()
    await next.locator('.govuk-error-summary').waitFor()
    await next.setViewportSize({ width: 320, height: 640 })
    expect([...(await faultsOf(next)), ...(await scrollsSideways(next))]).toEqual([])
    await next.setViewportSize({ width: 1280, height: 900 })
  }
})

test('two devices that enter different days apart lose neither: the case opens again and waits for its assessor', async () => {
  const [one, two] = [await site.visit(), await site.visit()]
  for (const page of [one, two]) {
    await signInAs(page, 'local assessor')
    await open(page, 'case-record')
    await cutOff(page.context())
  }
  await enterDay(one, '12')
  await enterDay(two, '13')
  for (const page of [one, two]) {
    await page.context().setOffline(false)
    await open(page, 'case-record')
    await expect.poll(() => page.locator('[data-kept="kept"]').count()).toBe(0)
  }
  const entries = two.locator('[data-dated="plan"]')
  await entries.getByText('Entered twice, differently.').waitFor()
  await expect
    .poll(() => entries.textContent())
    .toMatch(
      /12 January 2012 \(Sam Okafor.* on the device called \w{4}\).*13 January 2012 \(Sam Okafor.* on this device, called \w{4}\)/s,
    )
  await two.goto(made.at)
  await two.locator('[data-overview][data-ready]').waitFor()
  await expect.poll(() => two.locator('[data-state]').textContent()).toBe('In progress')
  await expect.poll(() => two.getByRole('button', { name: 'Finish this case' }).isVisible()).toBe(false)
  await open(two, 'case-record')
  await enterDay(two, '13')
  await entries.getByText('Entered twice').waitFor({ state: 'detached' })
  await two.goto(made.at)
  await two.getByRole('button', { name: 'Finish this case' }).click()
  await done(two, 'The case is finished, and the server has it.')
})

test('what the server does not take from a page with a network is said at its form, and stays on the device', async () => {
  const page = await site.visit()
  await signInAs(page, 'local assessor')
  await open(page, 'interviews')
  await sql`update assessment.case_assessment set assessor_id = (
    select person_id from access.role where role = 'lead-inspector' limit 1
  ) where id = ${made.assessment}`.execute(site.db)
  await page.getByLabel('Parent').check()
  await date(page, '16')
  await page.getByLabel('What was said').fill('Too late.')
  await page.getByRole('button', { name: 'Keep', exact: true }).click()
  await page.locator('.govuk-error-summary').getByText('This case is no longer yours to judge').waitFor()
  await page.goto('/device')
  await expect.poll(() => page.locator('[data-refused]').textContent()).toContain('Too late.')
})
