/** Options of the GOV.UK back-link macro. Generated from govuk-frontend 6.6.0 by scripts/govuk-types.ts. */
import type { Attributes } from './text.ts'

/** What each one does: https://design-system.service.gov.uk/components/back-link/ */
export type BackLinkOptions = {
  readonly text?: string | number
  readonly html?: string | number
  readonly href: string
  readonly classes?: string
  readonly attributes?: Attributes
}
