/** Options of the GOV.UK back-link macro. Generated from govuk-frontend 6.6.0 by scripts/govuk-types.ts. */
import type { Attributes } from './text.ts'

export type BackLinkOptions = {
  /** Text to use within the back link component. If `html` is provided, the `text` option will be ignored. Defaults to `"Back"`. */
  readonly text?: string | number
  /** HTML to use within the back link component. If `html` is provided, the `text` option will be ignored. Defaults to `"Back"`. */
  readonly html?: string | number
  /** The value of the link's `href` attribute. */
  readonly href: string
  /** Classes to add to the anchor tag. */
  readonly classes?: string
  /** HTML attributes (for example data attributes) to add to the anchor tag. */
  readonly attributes?: Attributes
}
