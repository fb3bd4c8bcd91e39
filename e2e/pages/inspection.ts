/** An inspection's home page and what it leads to, as their readers know them. */
import type { Locator, Page } from 'playwright-core'
import type { Shown } from './page.ts'
import { verifyOnPage } from './page.ts'

export interface InspectionPage extends Shown {
  /** The card of a headline score. */
  readonly headline: (title: string) => Locator
  readonly criterion: (title: string) => Locator
  readonly report: Locator
  readonly pdf: Locator
  readonly cases: Locator
  /** The figure of a criterion in its table. */
  readonly row: (title: string) => Locator
  /** Opens the table of one characteristic of the sample. */
  readonly sampleTable: (title: string) => Locator
}

/** The page of a service's inspection, verified. */
export const inspectionPage = async (page: Page, service: string): Promise<InspectionPage> => {
  const ways = page.getByRole('navigation', { name: 'Read' })
  return {
    ...(await verifyOnPage(page, service)),
    headline: title =>
      page.getByRole('listitem').filter({ has: page.getByRole('heading', { level: 3, name: title, exact: true }) }),
    criterion: title => page.getByRole('link', { name: title }),
    report: ways.getByRole('link', { name: 'Report', exact: true }),
    pdf: ways.getByRole('link', { name: 'Report as PDF' }),
    cases: ways.getByRole('link', { name: 'Cases' }),
    row: title => page.getByRole('row').filter({ has: page.getByRole('link', { name: title }) }),
    sampleTable: title => page.locator('summary', { hasText: `Show as a table: ${title}` }),
  }
}

export interface CriterionPage extends Shown {
  /** The link to a question, by words of it. */
  readonly question: (words: string | RegExp) => Locator
}

/** The page of a criterion, verified. */
export const criterionPage = async (page: Page, title: string): Promise<CriterionPage> => ({
  ...(await verifyOnPage(page, title)),
  question: words => page.getByRole('main').getByRole('link', { name: words }).first(),
})
