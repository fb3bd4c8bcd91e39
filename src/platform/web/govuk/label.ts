/** Options of the GOV.UK label macro. Generated from govuk-frontend 6.6.0 by scripts/govuk-types.ts. */
import type { Attributes, TextOrHtml } from './text.ts'

/** What each one does: https://design-system.service.gov.uk/components/label/ */
export type LabelOptions = {
  readonly for?: string
  readonly isPageHeading?: boolean
  readonly classes?: string
  readonly attributes?: Attributes
} & TextOrHtml
