/** Options of the GOV.UK error-summary macro. Generated from govuk-frontend 6.6.0 by scripts/govuk-types.ts. */
import type { Attributes, TextOrHtml } from './text.ts'

/** What each one does: https://design-system.service.gov.uk/components/error-summary/ */
export type ErrorSummaryOptions = {
  readonly descriptionText?: string
  readonly descriptionHtml?: string
  readonly errorList?: readonly ({ readonly href?: string; readonly attributes?: Attributes } & TextOrHtml)[]
  readonly disableAutoFocus?: boolean
  readonly classes?: string
  readonly attributes?: Attributes
} & (
  | { readonly titleText: string; readonly titleHtml?: string }
  | { readonly titleHtml: string; readonly titleText?: string }
)
