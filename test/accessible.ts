/** What axe finds wrong with a page in a real browser: the rules of WCAG 2.2 AA, and good practice. */
import axe from 'axe-core'
import type { Page } from 'playwright-core'

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/**
 * A sentence for each rule that the page breaks. Asked of the page itself, as our pages have no frames, and for what is
 * broken alone: carrying over all that is well takes most of the time. The page must have scripts turned on.
 */
export const brokenRules = async (page: Page): Promise<readonly string[]> => {
  await page.evaluate(axe.source)
  return page.evaluate(async runOnly => {
    const { axe: inPage } = globalThis as unknown as { axe: typeof axe }
    const { violations } = await inPage.run(document, { runOnly, resultTypes: ['violations'] })
    return violations.map(
      ({ id, help, nodes }) => `${id}: ${help} – ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
    )
  }, rules)
}
