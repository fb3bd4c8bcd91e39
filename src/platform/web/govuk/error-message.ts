/** Options of the GOV.UK error-message macro. Generated from govuk-frontend 6.6.0 by scripts/govuk-types.ts. */
import type { Attributes, TextOrHtml } from './text.ts'

/** What each one does: https://design-system.service.gov.uk/components/error-message/ */
export type ErrorMessageOptions = {
  readonly id?: string
  readonly classes?: string
  readonly attributes?: Attributes
  readonly visuallyHiddenText?: string
} & TextOrHtml
