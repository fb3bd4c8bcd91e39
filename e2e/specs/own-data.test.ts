/** An organisation's own data: from the first link to a colleague who has left, without JavaScript of ours being needed. */
import { afterAll, beforeAll, test } from 'vitest'
import type { Site } from '../../test/browser.ts'
import { openSite } from '../../test/browser.ts'
import { aPassword, anEmail, codeAt, makeInvitation } from '../../test/make/account.ts'
import { transaction } from '../../src/platform/db/database.ts'
import { use } from '../../src/platform/use.ts'
import { homePage } from '../pages/home.ts'
import { verifyOnPage } from '../pages/page.ts'

let site: Site
let token = ''
const clock = { now: new Date() }

beforeAll(async () => {
  site = await openSite(
    async db => {
      token = await transaction(db, inside => makeInvitation(use({ db: inside, now: clock.now })))
    },
    { demonstration: false, clock: () => clock.now },
  )
})
afterAll(() => site.close())

test('the first administrator joins, signs in again, and invites a colleague', async () => {
  const page = await site.visit()
  await page.goto(`/join/${token}`)
  await verifyOnPage(page, 'Welcome, Robin Lee')
  const key = ((await page.locator('code').textContent()) ?? '').replaceAll(' ', '')
  await page.getByLabel('Password', { exact: true }).fill('short')
  await page.getByRole('button', { name: 'Save and sign in' }).click()
  await verifyOnPage(page, 'Welcome, Robin Lee')
  await page.getByLabel('Password', { exact: true }).fill(aPassword)
  await page.getByRole('textbox', { name: 'Code' }).fill(codeAt(clock.now, key))
  await page.getByRole('button', { name: 'Save and sign in' }).click()
  await homePage(page)
  await page.getByRole('link', { name: 'Robin Lee' }).click()
  await verifyOnPage(page, 'Your account')
  await page.getByRole('button', { name: 'Sign out everywhere' }).click()
  await homePage(page)

  clock.now = new Date(clock.now.getTime() + 60_000)
  await page.goto('/sign-in?return=/people')
  await verifyOnPage(page, 'Sign in')
  await page.getByRole('button', { name: 'Sign in' }).click()
  await verifyOnPage(page, 'Sign in')
  await page.getByText('Enter your password').first().waitFor()
  await page.getByLabel('Email address').fill(anEmail)
  await page.getByLabel('Password', { exact: true }).fill(aPassword)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await verifyOnPage(page, 'Enter your code')
  await page.getByRole('textbox', { name: 'Code' }).fill(codeAt(clock.now, key))
  await page.getByRole('button', { name: 'Continue' }).click()
  await verifyOnPage(page, 'People')
  await page.getByLabel('Name', { exact: true }).fill('Sam Okoro')
  await page.getByLabel('Email address').fill('sam.okoro@example.gov.uk')
  await page.getByLabel('Organisation', { exact: true }).selectOption({ index: 1 })
  await page.getByLabel('Role').selectOption('Inspector')
  await page.getByRole('button', { name: 'Send the invitation' }).click()
  await verifyOnPage(page, 'People')
  await page.getByRole('button', { name: 'Has left: Sam Okoro' }).click()
  await verifyOnPage(page, 'People')
  await page.getByRole('cell', { name: 'Has left', exact: true }).waitFor()
})

test('a passkey, once added, signs in by itself', async () => {
  const email = 'ash.reed@example.gov.uk'
  const invited = await transaction(site.db, inside => makeInvitation(use({ db: inside, now: clock.now }), email))
  // Browsers make passkeys for names, not for numbers.
  const page = await site.visit({ baseURL: site.url.replace('127.0.0.1', 'localhost') })
  const devices = await page.context().newCDPSession(page)
  await devices.send('WebAuthn.enable')
  await devices.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  })
  await page.goto(`/join/${invited}`)
  const key = ((await page.locator('code').textContent()) ?? '').replaceAll(' ', '')
  await page.getByLabel('Password', { exact: true }).fill(aPassword)
  await page.getByRole('textbox', { name: 'Code' }).fill(codeAt(clock.now, key))
  await page.getByRole('button', { name: 'Save and sign in' }).click()
  await homePage(page)
  await page.goto('/account/passkey')
  await page.getByRole('button', { name: 'Add a passkey' }).click()
  await page.getByText('The passkey was added').waitFor()
  await page.getByRole('button', { name: 'Sign out', exact: true }).click()
  await page.getByText('You have signed out').waitFor()
  await page.goto('/sign-in?return=/people')
  await page.getByRole('link', { name: 'Sign in with a passkey' }).click()
  await page.getByRole('button', { name: 'Sign in with a passkey' }).click()
  await page.getByRole('heading', { name: 'People', level: 1 }).waitFor()
})

test('every page is as good on a phone, in Welsh', async () => {
  const page = await site.visit({ viewport: { width: 320, height: 640 } })
  for (const [address, title] of [
    ['/sign-in?lang=cy', 'Mewngofnodi'],
    ['/sign-in/passkey', 'Mewngofnodi gydag allwedd mynediad'],
    ['/forgotten-password', 'Dewiswch gyfrinair newydd'],
    ['/join/never-made', 'Heb ddod o hyd i’r dudalen'],
  ] as const) {
    await page.goto(address)
    await verifyOnPage(page, title)
  }
})
