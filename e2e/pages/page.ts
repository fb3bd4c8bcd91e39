/** What every page object stands on: being on the page is itself an assertion. */
import type { Locator, Page } from 'playwright-core'
import { expect } from 'vitest'
import { faultsOf } from '../../test/browser.ts'

/** A page that is being shown and was found without fault. */
export interface Shown {
  readonly page: Page
  readonly heading: Locator
}

/** Asserts that the page with that heading is shown, with no fault of accessibility, layout or script. */
export const verifyOnPage = async (page: Page, title: string | RegExp): Promise<Shown> => {
  const heading = page.getByRole('heading', { level: 1, name: title })
  await heading.waitFor()
  expect(await faultsOf(page), `${page.url()} at ${page.viewportSize()?.width} px`).toEqual([])
  return { page, heading }
}

/** Lets the second pass in which a button of the design system takes two presses for one, by the page's own clock. */
export const beforePressedAgain = (page: Page): Promise<void> =>
  page.evaluate(() => new Promise(done => void setTimeout(done, 1_000)))
