/** Options of the GOV.UK fieldset macro. Generated from govuk-frontend 6.6.0 by scripts/govuk-types.ts. */
import type { Attributes, TextOrHtml } from './text.ts'

/** What each one does: https://design-system.service.gov.uk/components/fieldset/ */
export type FieldsetOptions = {
  readonly describedBy?: string
  readonly legend?: { readonly classes?: string; readonly isPageHeading?: boolean } & TextOrHtml
  readonly classes?: string
  readonly role?: string
  readonly attributes?: Attributes
  readonly html?: string | number
}
