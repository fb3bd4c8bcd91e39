/** The list of inspections, as its reader knows it. */
import type { Locator, Page } from 'playwright-core'
import type { Shown } from './page.ts'
import { verifyOnPage } from './page.ts'

export interface InspectionsPage extends Shown {
  /** The link to the inspection of a service. */
  readonly service: (name: string) => Locator
  readonly stage: Locator
  readonly apply: Locator
  /** The row of a service, with its scores. */
  readonly row: (name: string) => Locator
}

/** The list, verified. */
export const inspectionsPage = async (page: Page): Promise<InspectionsPage> => ({
  ...(await verifyOnPage(page, 'Inspections')),
  service: name => page.getByRole('link', { name, exact: true }),
  stage: page.getByRole('combobox', { name: 'Stage' }),
  apply: page.getByRole('button', { name: 'Apply filter' }),
  row: name => page.getByRole('row').filter({ has: page.getByRole('link', { name, exact: true }) }),
})
