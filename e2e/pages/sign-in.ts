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
