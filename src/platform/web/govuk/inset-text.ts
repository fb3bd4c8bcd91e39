/** Options of the GOV.UK inset-text macro. Generated from govuk-frontend 6.6.0 by scripts/govuk-types.ts. */
import type { Attributes, TextOrHtml } from './text.ts'

export type InsetTextOptions = {
  /** ID attribute to add to the inset text container. */
  readonly id?: string
  /** Classes to add to the inset text container. */
  readonly classes?: string
  /** HTML attributes (for example data attributes) to add to the inset text container. */
  readonly attributes?: Attributes
} & TextOrHtml
