/** A case as an assessor judges it in a browser. */
import type { BrowserContext, Locator, Page } from 'playwright-core'

/** One part of a case, on the screen. */
export interface CasePart {
  readonly page: Page
  readonly question: (id: string) => Locator
  readonly choose: (id: string, answer: string) => Promise<void>
  readonly note: (id: string) => Locator
  /** How what was typed on a question is kept: 'keeping', 'kept', 'safe', 'full' or 'failed'. */
  readonly kept: (id: string) => Locator
  readonly ledger: Locator
}

/** The part on the page. */
export const casePart = (page: Page): CasePart => {
  const question = (id: string): Locator => page.locator(`[data-question="${id}"]`)
  return {
    page,
    question,
    choose: (id, answer) => question(id).locator(`input[name="value-${id}"][value="${answer}"]`).check(),
    note: id => question(id).locator('textarea'),
    kept: id => question(id).locator('[data-kept]'),
    ledger: page.locator('[data-ledger]'),
  }
}

/** Waits until the page's own code has taken the form over. */
export const untilReady = (page: Page): Promise<unknown> =>
  page.locator('form[data-assessment][data-ready]').waitFor({ state: 'attached' })

/** Waits until what runs beside every page does. */
export const untilStarted = (page: Page): Promise<unknown> => page.locator('html[data-started]').waitFor()

/** Signs out as somebody does who waited for the page. */
export const pressSignOut = async (page: Page): Promise<void> => {
  await page.goto('/account')
  await untilStarted(page)
  await page.getByRole('button', { name: 'Sign out', exact: true }).click()
}

/** Takes all one's cases along, and waits until they are here. */
export const takeAlong = async (page: Page, inspection: string, cases: number): Promise<void> => {
  await page.goto(`/inspections/${inspection}/my-cases`)
  await untilStarted(page)
  await page.getByRole('button', { name: 'Take these cases with me' }).click()
  const taken = cases === 1 ? '1 case was' : `${cases} cases were`
  await page.getByText(`${taken} taken along`).waitFor()
}

/** The renderer of the tab dies, as when a tablet runs out of memory. */
export const crash = async (page: Page): Promise<void> => {
  const gone = page.waitForEvent('crash')
  const wire = await page.context().newCDPSession(page)
  wire.send('Page.crash').catch(() => undefined)
  await gone
  await page.close()
}

/** Runs in a page: the browser is never asked to wake the worker. */
const wakeNobody = (): void => {
  Object.defineProperty(ServiceWorkerRegistration.prototype, 'sync', { value: null, configurable: true })
}

/** Leaves all sending to the pages of a context, from before the first is opened: what they are kept from is not sent. */
export const neverWake = (context: BrowserContext): Promise<unknown> => context.addInitScript(wakeNobody)

/**
 * Cuts off the network for all that follows. A worker that the browser wakes by itself is not cut off with its pages, so
 * it is never asked to be woken.
 */
export const cutOff = async (context: BrowserContext): Promise<void> => {
  await context.addInitScript(wakeNobody)
  for (const page of context.pages()) await page.evaluate(wakeNobody)
  await context.setOffline(true)
}

/** Whether a page offers to take cases along, once its own code has done all that it does. */
export const offersTaking = async (page: Page, address: string): Promise<boolean> => {
  await page.goto(address)
  await untilStarted(page)
  return (await page.locator('button', { hasText: /^Take .* with me$/ }).count()) > 0
}
