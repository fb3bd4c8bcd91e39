/** What an assessor has at hand in the browser: keys, figures that follow at once, guidance and concerns without a network. */
import type { Page } from 'playwright-core'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Site } from '../../test/browser.ts'
import { faultsOf, openSite, scrollsSideways } from '../../test/browser.ts'
import type { Field } from '../../test/make/field.ts'
import { makeField } from '../../test/make/field.ts'
import { casePart, crash, cutOff, offersTaking, untilReady } from '../pages/case.ts'
import { signInAs } from '../pages/sign-in.ts'

let site: Site
let field: Field

beforeAll(async () => {
  site = await openSite(async db => (field = await makeField(db, 4)))
})
afterAll(() => site.close())

const caseAt = (nth: number, part = ''): string =>
  `/inspections/${field.slug}/assessments/${field.assessments[nth]}${part}`

const open = async (page: Page, path: string) => {
  await page.goto(path)
  await untilReady(page)
  return casePart(page)
}

test('keys answer only for those who turned them on, never while they write, and lead from question to question', async () => {
  const page = await site.visit()
  await signInAs(page, 'local assessor')
  const part = await open(page, caseAt(0, '/1.1'))
  await page.locator('h1').click()
  await page.keyboard.press('y')
  expect(await page.locator('input[type="radio"]:checked').count()).toBe(0)
  await page.getByLabel('Answer with single keys').check()
  await page.getByText('Y: sufficient, N: insufficient, A: not_applicable').waitFor()
  await page.keyboard.press('y')
  await expect.poll(() => part.question('1.1.1a').locator('input:checked').getAttribute('value')).toBe('sufficient')
  await page.keyboard.press('a')
  await expect.poll(() => part.question('1.1.1b').locator('input:checked').getAttribute('value')).toBe('not_applicable')
  await part.note('1.1.2').pressSequentially('yna')
  await expect.poll(() => part.note('1.1.2').inputValue()).toBe('yna')
  expect(await part.question('1.1.2').locator('input[type="radio"]:checked').count()).toBe(0)
  await page.reload()
  await untilReady(page)
  await expect.poll(() => page.getByLabel('Answer with single keys').isChecked()).toBe(true)
  expect(await faultsOf(page)).toEqual([])
})

test('score, progress and what remains follow an answer at once, and the page of the case knows it too', async () => {
  const page = await site.visit()
  await signInAs(page, 'local assessor')
  const part = await open(page, caseAt(1, '/1.1'))
  await cutOff(page.context())
  await part.choose('1.1.1a', 'sufficient')
  await part.choose('1.1.1b', 'insufficient')
  await page.getByText('So far 50% (1 of 2 sufficient), from 2 of the 4 questions that score.').waitFor()
  await page.getByText('2 of 5 questions answered').waitFor()
  await page.getByText('1 of 3 done in this part').waitFor()
  await page.getByText('3 unanswered, 1 without a reason').waitFor()
  await part.kept('1.1.1b').getByText('Kept on this device').waitFor()
  await page.context().setOffline(false)
  await page.goto(caseAt(1))
  await page.locator('[data-part="1.1"]').getByText('1 of 3 done').waitFor()
  await page.getByText('2 of 2 answers are safe on the server').waitFor()
})

test('guidance is found and a concern is raised without a network; the concern is the first to arrive', async () => {
  const page = await site.visit()
  await signInAs(page, 'local assessor')
  await page.goto(`/inspections/${field.slug}/my-cases`)
  await page.getByRole('button', { name: 'Take these cases with me' }).click()
  await page.getByText('4 cases were taken along').waitFor()
  await cutOff(page.context())
  await page.goto(`/inspections/${field.slug}/guidance?case=${field.assessments[2]}`)
  await page.locator('form[role="search"][data-ready]').waitFor()
  await page.getByRole('searchbox').fill('1.2.1')
  await page.getByRole('button', { name: 'Search' }).click()
  await page.getByText('1 question found').waitFor()
  await page.getByRole('link', { name: 'Go to this question in the case (1.2.1)' }).click()
  await untilReady(page)
  const part = casePart(page)
  await part.choose('1.2.1', 'sufficient')
  await part.kept('1.2.1').getByText('Kept on this device').waitFor()
  await page.locator('[data-concern] summary').click()
  await page.getByText('By name, it goes to: Alex Morgan').waitFor()
  await page.getByLabel('What you saw').fill('C003 has not been seen for three days.')
  await page.getByRole('button', { name: 'Tell them now' }).click()
  await page.getByText('is sent first when there is a network').waitFor()
  const raised = page.locator('[data-concerns-raised]')
  await expect.poll(() => raised.textContent()).toMatch(/three days\. – waits on this device, first in line/)
  await expect.poll(() => page.getByRole('link', { name: 'Concerns raised about this case' }).count()).toBe(0)
  await page.context().setOffline(false)
  const order = async () => {
    const { rows } = await sql<{ kind: string }>`
      select kind from (
        select 'answer' as kind, received_order from assessment.answer where case_assessment_id = ${field.assessments[2]}
        union all
        select kind, received_order from assessment.operation where case_assessment_id = ${field.assessments[2]}
      ) as events order by received_order`.execute(site.db)
    return rows.map(({ kind }) => kind)
  }
  await page.reload()
  await expect.poll(order).toEqual(['concern', 'answer'])
  await page.locator('[data-concern] summary').click()
  await raised.getByText('safe on the server, which tells them').waitFor()
})

test('a concern that is half written when the tab dies is there on any page of its case, and nobody is told of it until then', async () => {
  const page = await site.visit()
  await signInAs(page, 'local assessor')
  await page.goto(caseAt(1, '/1.1'))
  await untilReady(page)
  const told = async () => {
    const { rows } = await sql<{ text: string }>`
      select content ->> 'text' as text from assessment.operation
      where kind = 'concern' and case_assessment_id = ${field.assessments[1]}`.execute(site.db)
    return rows.map(({ text }) => text)
  }
  await page.getByText('tell the lead now').click()
  await page.getByLabel('What you saw').fill('Alone at')
  await page.getByText('Nobody is told until you press').waitFor()
  const context = page.context()
  await crash(page)
  const next = await context.newPage()
  await next.goto(caseAt(1))
  await next.locator('[data-overview][data-ready]').waitFor()
  const text = next.getByLabel('What you saw')
  await expect.poll(() => text.inputValue()).toBe('Alone at')
  expect(await told()).toEqual([])
  await text.pressSequentially(' home.')
  await next.getByRole('button', { name: 'Tell them now' }).click()
  await next.getByText('The concern is safe on the server').waitFor()
  expect(await told()).toEqual(['Alone at home.'])
  await expect.poll(() => next.getByText('Nobody is told until').count()).toBe(0)
})

test.each(['/device', '/my-cases', '/part'])('%s has no fault, and fits a window of 320 pixels', async where => {
  const page = await site.visit({ viewport: { width: 320, height: 640 } })
  await signInAs(page, 'local assessor')
  const paths = { '/device': '/device', '/my-cases': `/inspections/${field.slug}/my-cases`, '/part': caseAt(3, '/1.1') }
  await page.goto(paths[where as keyof typeof paths])
  await page
    .getByText(/What is on this device|Kept on this device/)
    .first()
    .waitFor()
  expect(await faultsOf(page)).toEqual([])
  expect(await scrollsSideways(page)).toEqual([])
})

test('cases are taken along from the page of one’s own and from a part of a case', async () => {
  const page = await site.visit()
  await signInAs(page, 'local assessor')
  for (const address of [`/inspections/${field.slug}/my-cases`, caseAt(0, '/1.1')])
    expect(await offersTaking(page, address), address).toBe(true)
  await page.getByText('Take this case along').click()
  await page.getByRole('button', { name: 'Take this case with me' }).click()
  await page.getByText('1 case was taken along').waitFor()
  expect(await offersTaking(page, caseAt(0, '/1.2'))).toBe(false)
  expect(await offersTaking(page, caseAt(1, '/1.1'))).toBe(true)
})
