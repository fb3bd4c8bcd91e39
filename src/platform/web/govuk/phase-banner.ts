/** Options of the GOV.UK phase-banner macro. Generated from govuk-frontend 6.6.0 by scripts/govuk-types.ts. */
import type { TagOptions } from './tag.ts'
import type { Attributes, TextOrHtml } from './text.ts'

export type PhaseBannerOptions = {
  /** The tag used by the phase banner component. */
  readonly tag: Partial<TagOptions>
  /** Classes to add to the phase banner container. */
  readonly classes?: string
  /** HTML attributes (for example data attributes) to add to the phase banner container. */
  readonly attributes?: Attributes
} & TextOrHtml
