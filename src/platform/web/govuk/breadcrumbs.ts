/** Options of the GOV.UK breadcrumbs macro. Generated from govuk-frontend 6.6.0 by scripts/govuk-types.ts. */
import type { Attributes, TextOrHtml } from './text.ts'

/** What each one does: https://design-system.service.gov.uk/components/breadcrumbs/ */
export type BreadcrumbsOptions = {
  readonly items: readonly ({ readonly href?: string; readonly attributes?: Attributes } & TextOrHtml)[]
  readonly classes?: string
  readonly collapseOnMobile?: boolean
  readonly attributes?: Attributes
  readonly labelText?: string
}
