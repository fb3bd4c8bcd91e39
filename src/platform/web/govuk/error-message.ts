/** Options of the GOV.UK error-message macro. Generated from govuk-frontend 6.6.0 by scripts/govuk-types.ts. */
import type { Attributes, TextOrHtml } from './text.ts'

export type ErrorMessageOptions = {
  /** ID attribute to add to the error message `<p>` tag. */
  readonly id?: string
  /** Classes to add to the error message `<p>` tag. */
  readonly classes?: string
  /** HTML attributes (for example data attributes) to add to the error message `<p>` tag. */
  readonly attributes?: Attributes
  /** A visually hidden prefix used before the error message. Defaults to `"Error"`. */
  readonly visuallyHiddenText?: string
} & TextOrHtml
