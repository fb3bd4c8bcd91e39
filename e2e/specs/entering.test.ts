/** Coming in: the home page, signing in as each kind of user, and the statements, in a real browser. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Site } from '../../test/browser.ts'
import { openSite, scrollsSideways } from '../../test/browser.ts'
import { homePage } from '../pages/home.ts'
import { verifyOnPage } from '../pages/page.ts'
import { signInPage } from '../pages/sign-in.ts'

let site: Site

beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site.close())

const users = {
  'lead inspector': 'Alex Morgan',
  'local assessor': 'Sam Okafor',
  'head of service': 'Jo Whitfield',
  'board chair': 'Chris Adeyemi',
  'national monitor': 'Robin Pryce',
  administrator: 'Lee Hartley',
}

test.each(Object.entries(users))('a %s signs in with one click', async (who, name) => {
  const page = await site.visit()
  await page.goto('/')
  await (await homePage(page)).signIn.click()
  await (await signInPage(page)).choose(who).click()
  await homePage(page)
  await page.getByRole('link', { name }).click()
  await verifyOnPage(page, 'Your account')
  await page.getByRole('button', { name: 'Sign out', exact: true }).click()
  await homePage(page)
  await page.getByText('You have signed out').waitFor()
})

test('a member of the public reads on without an account', async () => {
  const page = await site.visit()
  await page.goto('/sign-in?return=/accessibility')
  await (await signInPage(page)).choose('member of the public').click()
  await verifyOnPage(page, 'Accessibility statement')
})

test('somebody with a keyboard alone skips to the content, and signs in', async () => {
  const page = await site.visit()
  await page.goto('/sign-in')
  await signInPage(page)
  await page.keyboard.press('Tab')
  expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('Skip to main content')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  for (let steps = 0; steps < 20; steps++) {
    if ((await page.evaluate(() => document.activeElement?.textContent)) === 'Sign in as board chair') break
    await page.keyboard.press('Tab')
  }
  await page.keyboard.press('Enter')
  await homePage(page)
  await page.getByRole('link', { name: 'Chris Adeyemi' }).waitFor()
})

test('nothing needs JavaScript', async () => {
  const page = await site.visit({ javaScriptEnabled: false })
  await page.goto('/account')
  await page.getByRole('button', { name: 'Sign in as head of service', exact: true }).click()
  await page.getByRole('heading', { level: 1, name: 'Your account' }).waitFor()
  await page.getByRole('button', { name: 'Sign out', exact: true }).click()
  await page.getByText('You have signed out').waitFor()
})

test.each(['/', '/sign-in', '/accessibility', '/privacy', '/cookies', '/nowhere'])(
  '%s fits a window of 320 pixels, in both languages, without a fault',
  async path => {
    const page = await site.visit({ viewport: { width: 320, height: 640 } })
    for (const language of ['en', 'cy']) {
      await page.goto(`${path}?lang=${language}`)
      await expect.poll(() => page.locator('html').getAttribute('lang')).toBe(language)
      await verifyOnPage(page, /./)
      expect(await scrollsSideways(page)).toEqual([])
    }
  },
)

test('the language chosen is kept on the way to other pages', async () => {
  const page = await site.visit()
  await page.goto('/')
  await (await homePage(page)).welsh.click()
  await page.getByRole('link', { name: 'Preifatrwydd' }).click()
  await verifyOnPage(page, 'Preifatrwydd')
})
