/** The sign-in page of a demonstration. */
import type { Locator, Page } from 'playwright-core'
import type { Shown } from './page.ts'
import { verifyOnPage } from './page.ts'

export interface SignInPage extends Shown {
  /** The button of a kind of user, such as `lead inspector`. */
  readonly choose: (who: string) => Locator
}

/** The sign-in page, verified. */
export const signInPage = async (page: Page): Promise<SignInPage> => ({
  ...(await verifyOnPage(page, 'Sign in')),
  choose: who => page.getByRole('button', { name: new RegExp(`${who}$`) }),
})

/** Signs in as one of the people of the demonstration, a `lead inspector` or a `local assessor`, and waits until that is so. */
export const signInAs = async (page: Page, who: string): Promise<void> => {
  await page.goto('/sign-in')
  await page.getByRole('button', { name: `Sign in as ${who}`, exact: true }).click()
  await page.waitForURL(url => url.pathname !== '/sign-in')
  await page.locator('a[href="/account"]').first().waitFor({ state: 'attached' })
}
