/** Options of the GOV.UK tag macro. Generated from govuk-frontend 6.6.0 by scripts/govuk-types.ts. */
import type { Attributes, TextOrHtml } from './text.ts'

export type TagOptions = {
  /** Classes to add to the tag. */
  readonly classes?: string
  /** HTML attributes (for example data attributes) to add to the tag. */
  readonly attributes?: Attributes
} & TextOrHtml
