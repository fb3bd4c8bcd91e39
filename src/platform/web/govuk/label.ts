/** Options of the GOV.UK label macro. Generated from govuk-frontend 6.6.0 by scripts/govuk-types.ts. */
import type { Attributes, TextOrHtml } from './text.ts'

export type LabelOptions = {
  /** The value of the `for` attribute, the ID of the input the label is associated with. */
  readonly for?: string
  /** Whether the label also acts as the heading for the page. */
  readonly isPageHeading?: boolean
  /** Classes to add to the label tag. */
  readonly classes?: string
  /** HTML attributes (for example data attributes) to add to the label tag. */
  readonly attributes?: Attributes
} & TextOrHtml
