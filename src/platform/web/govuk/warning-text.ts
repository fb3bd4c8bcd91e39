/** Options of the GOV.UK warning-text macro. Generated from govuk-frontend 6.6.0 by scripts/govuk-types.ts. */
import type { Attributes, TextOrHtml } from './text.ts'

export type WarningTextOptions = {
  /** The fallback text for the icon. Defaults to `"Warning"`. */
  readonly iconFallbackText?: string
  /** Classes to add to the warning text. */
  readonly classes?: string
  /** HTML attributes (for example data attributes) to add to the warning text. */
  readonly attributes?: Attributes
} & TextOrHtml
