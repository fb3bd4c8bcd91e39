/** Options of the GOV.UK inset-text macro. Generated from govuk-frontend 6.6.0 by scripts/govuk-types.ts. */
import type { Attributes, TextOrHtml } from './text.ts'

/** What each one does: https://design-system.service.gov.uk/components/inset-text/ */
export type InsetTextOptions = {
  readonly id?: string
  readonly classes?: string
  readonly attributes?: Attributes
} & TextOrHtml
