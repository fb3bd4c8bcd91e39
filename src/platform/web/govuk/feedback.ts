/** Options of the GOV.UK feedback macro. Generated from govuk-frontend 6.6.0 by scripts/govuk-types.ts. */
import type { Attributes, TextOrHtml } from './text.ts'

/** What each one does: https://design-system.service.gov.uk/components/feedback/ */
export type FeedbackOptions = {
  readonly headingLevel?: number
  readonly classes?: string
  readonly attributes?: Attributes
} & (
  | { readonly titleText: string; readonly titleHtml?: string }
  | { readonly titleHtml: string; readonly titleText?: string }
) &
  TextOrHtml
