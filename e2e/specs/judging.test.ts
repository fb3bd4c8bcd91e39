/** The assessment page in a real browser: its weight, the names of its controls, the keyboard alone, and no JavaScript. */
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createDemonstrationPeople } from '../../src/access/actions.ts'
import { findFramework } from '../../src/framework/load/find.ts'
import { transaction } from '../../src/platform/db/database.ts'
import { use as build } from '../../src/platform/use.ts'
import type { Site } from '../../test/browser.ts'
import { faultsOf, openSite, scrollsSideways } from '../../test/browser.ts'
import { testNow } from '../../test/database.ts'
import { actorOf } from '../../test/make/allotted.ts'
import type { MadeReading } from '../../test/make/reading.ts'
import { makeReading } from '../../test/make/reading.ts'
import { exampleOrganisations } from '../../test/people.ts'
import { signInAs } from '../pages/sign-in.ts'

let site: Site
let made: MadeReading

beforeAll(async () => {
  const framework = await findFramework('cci-2009')
  if (!framework.ok) throw new Error(JSON.stringify(framework.problems))
  site = await openSite(db =>
    transaction(db, async inside => {
      const use = build({ db: inside, now: testNow })
      await createDemonstrationPeople(use, exampleOrganisations)
      const attributes = { setting: 'community', case_manager: 'M01', risk_of_harm: 'medium', start_date: '2011-12-20' }
      // The head of service who signs in answers for the service inspected.
      const organisation = (await actorOf(use, 'head-of-service')).organisation ?? 0
      made = await makeReading(use, { framework: framework.value, attributes, organisation })
    }),
  )
})
afterAll(() => site.close())

const asAssessor = async (options: Parameters<Site['visit']>[0] = {}): Promise<Page> => {
  const page = await site.visit(options)
  await signInAs(page, 'local assessor')
  return page
}

const part = (): string => `${made.at}/danger-to-others`

test('everything of a case is without fault, wide and at 320 pixels', async () => {
  const page = await asAssessor()
  const { slug, assessment, at } = made
  const beside = ['case-record', 'interviews', 'good-practice', 'raise-concern'].map(
    name => `/inspections/${slug}/${name}/${assessment}`,
  )
  const faults: string[] = []
  const others = [`/inspections/${slug}/guidance?q=plan&case=${assessment}`, `/inspections/${slug}/bring-in`]
  for (const address of [at, part(), ...beside, ...others]) {
    await page.setViewportSize({ width: 1280, height: 900 })
    await page.goto(address)
    faults.push(...(await faultsOf(page)).map(fault => `${address}: ${fault}`))
    await page.setViewportSize({ width: 320, height: 640 })
    faults.push(...(await scrollsSideways(page)).map(fault => `${address}: ${fault}`))
  }
  expect(faults).toEqual([])
})

test('JavaScript and CSS of the page weigh at most 100 kB as they are sent', async () => {
  const page = await asAssessor()
  // By address: the page before may still be loading the same files when this one begins.
  const sizes = new Map<string, number>()
  page.on('response', response => {
    if (['script', 'stylesheet'].includes(response.request().resourceType()))
      sizes.set(response.url(), Number(response.headers()['content-length'] ?? NaN))
  })
  // Nothing may come from what the page before has loaded already.
  const cdp = await page.context().newCDPSession(page)
  await cdp.send('Network.setCacheDisabled', { cacheDisabled: true })
  await page.goto(part(), { waitUntil: 'load' })
  const total = [...sizes.values()].reduce((sum, size) => sum + size, 0)
  expect(sizes.size).toBeGreaterThanOrEqual(3)
  expect(total).toBeGreaterThan(10_000)
  expect(total).toBeLessThanOrEqual(100_000)
})

interface Node {
  readonly role?: { readonly value: string }
  readonly name?: { readonly value: string }
  readonly ignored: boolean
}

test('every control has a name for a screen reader, and no two fields have the same', async () => {
  const page = await asAssessor()
  await page.goto(part())
  const cdp = await page.context().newCDPSession(page)
  await cdp.send('Accessibility.enable')
  const { nodes } = (await cdp.send('Accessibility.getFullAXTree')) as { nodes: readonly Node[] }
  const named = (...roles: readonly string[]): readonly string[] =>
    nodes
      .filter(({ role, ignored }) => !ignored && roles.includes(role?.value ?? ''))
      .map(({ name }) => name?.value.trim() ?? '')
  const controls = named('radio', 'checkbox', 'textbox', 'button', 'combobox', 'DisclosureTriangle', 'link')
  expect(controls.length).toBeGreaterThan(60)
  expect(controls.filter(name => name === '')).toEqual([])
  const notes = named('textbox').filter(name => name.startsWith('What shows it'))
  expect(notes.length).toBe(11)
  expect(new Set(notes).size).toBe(notes.length)
  const groups = named('group', 'radiogroup').filter(name => /^\d/.test(name))
  expect(new Set(groups).size).toBe(groups.length)
  expect(groups[0]).toContain('Was an Asset screening for risk of serious harm completed?')
})

test('without JavaScript and by the keyboard alone a part is answered, saved, and gone on from', async () => {
  const page = await asAssessor({ javaScriptEnabled: false })
  await page.goto(part())
  const tabTo = async (name: string): Promise<void> => {
    for (let steps = 0; steps < 400; steps += 1) {
      await page.keyboard.press('Tab')
      const reached = await page.locator(':focus').getAttribute('name')
      if (reached === name) return
    }
    throw new Error(`the keyboard does not reach ${name}`)
  }
  await tabTo('value-1.1.1a')
  await page.keyboard.press('Space')
  await page.keyboard.press('ArrowRight')
  await tabTo('note-1.1.1a')
  await page.keyboard.type('Half of its boxes are empty.')
  await tabTo('evidence-1.1.1a-day')
  await page.keyboard.type('9')
  await tabTo('evidence-1.1.1a-month')
  await page.keyboard.type('1')
  await tabTo('evidence-1.1.1a-year')
  await page.keyboard.type('2012')
  await tabTo('then')
  await page.keyboard.press('Enter')
  await page.waitForURL(/danger-to-the-child$/)
  await expect.poll(() => page.locator('main').innerText()).toContain('1 answer is safe on the server.')
  await page.goto(part())
  await expect.poll(() => page.locator('[name="value-1.1.1a"][value="insufficient"]').isChecked()).toBe(true)
  await expect.poll(() => page.locator('[name="note-1.1.1a"]').inputValue()).toBe('Half of its boxes are empty.')
  await expect.poll(() => page.locator('[data-progress]').innerText()).toContain('1 of ')
})

/** Without fault wide and at 320 pixels. */
const looked = async (page: Page): Promise<void> => {
  expect(await faultsOf(page)).toEqual([])
  await page.setViewportSize({ width: 320, height: 640 })
  expect(await scrollsSideways(page)).toEqual([])
  await page.setViewportSize({ width: 1280, height: 900 })
}

test('a concern is raised to people by name, read and answered by the head of service, and the lead sees it answered', async () => {
  const { slug, assessment } = made
  const assessor = await asAssessor()
  await assessor.goto(`/inspections/${slug}/raise-concern/${assessment}`)
  await assessor.getByText('It goes at once, by name, to: Alex Morgan, Jo Whitfield.').waitFor()
  await assessor.getByRole('radio', { name: 'A child is not safe' }).check()
  await assessor
    .getByLabel('What you know, and what you have done already')
    .fill('Nobody knows where the child sleeps.')
  await assessor.getByRole('button', { name: 'Send now' }).click()
  await assessor.getByText('Sent, not seen yet').waitFor()

  const head = await site.visit()
  await signInAs(head, 'head of service')
  await head.goto(`/inspections/${slug}/concerns`)
  await head.getByText('Nobody knows where the child sleeps.').waitFor()
  await looked(head)
  await head
    .getByRole('textbox', { name: /What is being done/ })
    .fill('The child is with an aunt tonight; we visit at nine.')
  await head.getByRole('button', { name: /Answer/ }).click()
  await head.getByText('Jo Whitfield answered').waitFor()
  await looked(head)

  const lead = await site.visit()
  await signInAs(lead, 'lead inspector')
  await lead.goto(`/inspections/${slug}/board`)
  const row = lead.getByRole('region', { name: 'Urgent concerns and their answers' }).getByRole('row').nth(1)
  await expect.poll(() => row.innerText()).toMatch(/C001\s.*Sam Okafor\s+Answered\s+Jo Whitfield/)
  expect(await lead.locator('main').innerText()).not.toContain('with an aunt')
  await looked(lead)
  await lead.getByRole('link', { name: 'Read and answer the concerns' }).click()
  await lead.getByText('The child is with an aunt tonight').waitFor()

  await assessor.reload()
  await assessor.getByText('Jo Whitfield: The child is with an aunt tonight').waitFor()
})
