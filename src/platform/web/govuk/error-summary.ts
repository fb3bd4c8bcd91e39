/** Options of the GOV.UK error-summary macro. Generated from govuk-frontend 6.6.0 by scripts/govuk-types.ts. */
import type { Attributes, TextOrHtml } from './text.ts'

export type ErrorSummaryOptions = {
  /** Text to use for the description of the errors. If you set `descriptionHtml`, the component will ignore `descriptionText`. */
  readonly descriptionText?: string
  /** HTML to use for the description of the errors. If you set this option, the component will ignore `descriptionText`. */
  readonly descriptionHtml?: string
  /** A list of errors to include in the error summary. */
  readonly errorList?: readonly ({
    /** Href attribute for the error link item. If provided item will be an anchor. */
    readonly href?: string
    /** HTML attributes (for example data attributes) to add to the error link anchor. */
    readonly attributes?: Attributes
  } & TextOrHtml)[]
  /** Prevent moving focus to the error summary when the page loads. */
  readonly disableAutoFocus?: boolean
  /** Classes to add to the error-summary container. */
  readonly classes?: string
  /** HTML attributes (for example data attributes) to add to the error-summary container. */
  readonly attributes?: Attributes
} & (
  | { readonly titleText: string; readonly titleHtml?: string }
  | { readonly titleHtml: string; readonly titleText?: string }
)
