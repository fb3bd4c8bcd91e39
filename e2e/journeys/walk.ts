/** What journeys share: how they are walked, and the few steps that each of them takes. */
import type { Page } from 'playwright-core'

/** How a journey is walked. */
export interface Walk {
  /** A new visitor, with cookies of their own. */
  readonly visit: () => Promise<Page>
  /** Told of each page once it is shown, by a name for it and its heading. */
  readonly shown: (page: Page, name: string, heading: string | RegExp) => Promise<unknown>
}

/** Signs in by the button of the demonstration whose name ends so. */
export async function enter(page: Page, who: string): Promise<void> {
  await page.goto('/sign-in')
  await page.getByRole('button', { name: new RegExp(`${who}$`) }).click()
  await page.getByRole('heading', { level: 1, name: /^Inspect youth justice work/ }).waitFor()
}

/** Moves the inspection on, by the button on the page of that move. */
export async function move(lead: Page, inspection: string, to: string): Promise<void> {
  await lead.goto(`${inspection}/stage/${to}`)
  await lead.getByRole('main').getByRole('button').click()
  await lead.getByText('The inspection now stands at').waitFor()
}
