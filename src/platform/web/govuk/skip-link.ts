/** Options of the GOV.UK skip-link macro. Generated from govuk-frontend 6.6.0 by scripts/govuk-types.ts. */
import type { Attributes, TextOrHtml } from './text.ts'

export type SkipLinkOptions = {
  /** The value of the skip link’s `href` attribute. Defaults to `"#content"` if you do not provide a value. */
  readonly href?: string
  /** Classes to add to the skip link. */
  readonly classes?: string
  /** HTML attributes (for example data attributes) to add to the skip link. */
  readonly attributes?: Attributes
} & TextOrHtml
