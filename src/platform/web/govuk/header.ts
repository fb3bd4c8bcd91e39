/** Options of the GOV.UK header macro. Generated from govuk-frontend 6.6.0 by scripts/govuk-types.ts. */
import type { Attributes } from './text.ts'

export type HeaderOptions = {
  /** The URL of the homepage. Defaults to the GOV.UK homepage. */
  readonly homepageUrl?: string
  /** Product name, used when the product name follows on directly from ‘GOV.UK’. For example, GOV.UK Pay or GOV.UK Design System. In most circumstances, you should use the [Service navigation component](https://design-system.service.gov.uk/components/service-navigation/). */
  readonly productName?: string
  /** Classes for the container, useful if you want to make the header fixed width. */
  readonly containerClasses?: string
  /** Classes to add to the header container. */
  readonly classes?: string
  /** HTML attributes (for example data attributes) to add to the header container. */
  readonly attributes?: Attributes
}
