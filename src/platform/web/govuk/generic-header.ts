/** Options of the GOV.UK generic-header macro. Generated from govuk-frontend 6.6.0 by scripts/govuk-types.ts. */
import type { Attributes } from './text.ts'

/** What each one does: https://design-system.service.gov.uk/components/generic-header/ */
export type GenericHeaderOptions = {
  readonly url?: string
  readonly containerClasses?: string
  readonly classes?: string
  readonly attributes?: Attributes
} & (
  { readonly logoText: string; readonly logoHtml?: string } | { readonly logoHtml: string; readonly logoText?: string }
)
