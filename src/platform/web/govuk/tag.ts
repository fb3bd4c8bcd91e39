/** Options of the GOV.UK tag macro. Generated from govuk-frontend 6.6.0 by scripts/govuk-types.ts. */
import type { Attributes, TextOrHtml } from './text.ts'

/** What each one does: https://design-system.service.gov.uk/components/tag/ */
export type TagOptions = { readonly classes?: string; readonly attributes?: Attributes } & TextOrHtml
