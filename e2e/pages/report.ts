/** A report, as a reader knows it. */
import type { Locator, Page } from 'playwright-core'
import type { Shown } from './page.ts'
import { verifyOnPage } from './page.ts'

export interface ReportPage extends Shown {
  /** The list of contents. */
  readonly contents: Locator
  /** The charts, as pictures with an alternative. */
  readonly charts: Locator
  readonly pdf: Locator
}

/** The report of a service, verified. */
export const reportPage = async (page: Page, service: string): Promise<ReportPage> => ({
  ...(await verifyOnPage(page, new RegExp(`(in|yn) ${service}$`))),
  contents: page.getByRole('navigation', { name: /^(Contents|Cynnwys)$/ }),
  charts: page.getByRole('img', { name: /^(Bar chart|Siart bar)/ }),
  pdf: page.getByRole('link', { name: /PDF/ }),
})
