/** Options of the GOV.UK phase-banner macro. Generated from govuk-frontend 6.6.0 by scripts/govuk-types.ts. */
import type { TagOptions } from './tag.ts'
import type { Attributes, TextOrHtml } from './text.ts'

/** What each one does: https://design-system.service.gov.uk/components/phase-banner/ */
export type PhaseBannerOptions = {
  readonly tag: Partial<TagOptions>
  readonly classes?: string
  readonly attributes?: Attributes
} & TextOrHtml
