/** Options of the GOV.UK header macro. Generated from govuk-frontend 6.6.0 by scripts/govuk-types.ts. */
import type { Attributes } from './text.ts'

/** What each one does: https://design-system.service.gov.uk/components/header/ */
export type HeaderOptions = {
  readonly homepageUrl?: string
  readonly productName?: string
  readonly containerClasses?: string
  readonly classes?: string
  readonly attributes?: Attributes
}
