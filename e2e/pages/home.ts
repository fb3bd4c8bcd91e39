/** The home page, as a visitor knows it. */
import type { Locator, Page } from 'playwright-core'
import type { Shown } from './page.ts'
import { verifyOnPage } from './page.ts'

export interface HomePage extends Shown {
  /** The link in the navigation, for those who have not signed in. */
  readonly signIn: Locator
  readonly welsh: Locator
}

/** The home page, verified. */
export const homePage = async (page: Page): Promise<HomePage> => ({
  ...(await verifyOnPage(page, /^Inspect youth justice work/)),
  signIn: page.getByRole('navigation', { name: 'Menu' }).getByRole('link', { name: 'Sign in' }),
  welsh: page.getByRole('link', { name: 'Cymraeg' }),
})
