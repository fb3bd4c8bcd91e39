/** Options of the GOV.UK skip-link macro. Generated from govuk-frontend 6.6.0 by scripts/govuk-types.ts. */
import type { Attributes, TextOrHtml } from './text.ts'

/** What each one does: https://design-system.service.gov.uk/components/skip-link/ */
export type SkipLinkOptions = {
  readonly href?: string
  readonly classes?: string
  readonly attributes?: Attributes
} & TextOrHtml
