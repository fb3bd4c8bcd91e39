/** Options of the GOV.UK feedback macro. Generated from govuk-frontend 6.6.0 by scripts/govuk-types.ts. */
import type { Attributes, TextOrHtml } from './text.ts'

export type FeedbackOptions = {
  /** Heading level, from `1` to `6`. Default is `2`. */
  readonly headingLevel?: number
  /** Classes to add to the Feedback component container. */
  readonly classes?: string
  /** HTML attributes (for example, data attributes) to add to the Feedback component container. */
  readonly attributes?: Attributes
} & (
  | { readonly titleText: string; readonly titleHtml?: string }
  | { readonly titleHtml: string; readonly titleText?: string }
) &
  TextOrHtml
