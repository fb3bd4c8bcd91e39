/** Options of the GOV.UK details macro. Generated from govuk-frontend 6.6.0 by scripts/govuk-types.ts. */
import type { Attributes, TextOrHtml } from './text.ts'

/** What each one does: https://design-system.service.gov.uk/components/details/ */
export type DetailsOptions = {
  readonly id?: string
  readonly open?: boolean
  readonly classes?: string
  readonly attributes?: Attributes
} & (
  | { readonly summaryText: string; readonly summaryHtml?: string }
  | { readonly summaryHtml: string; readonly summaryText?: string }
) &
  TextOrHtml
