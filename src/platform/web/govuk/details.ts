/** Options of the GOV.UK details macro. Generated from govuk-frontend 6.6.0 by scripts/govuk-types.ts. */
import type { Attributes, TextOrHtml } from './text.ts'

export type DetailsOptions = {
  /** ID to add to the details element. */
  readonly id?: string
  /** If `true`, details element will be expanded. */
  readonly open?: boolean
  /** Classes to add to the `<details>` element. */
  readonly classes?: string
  /** HTML attributes (for example data attributes) to add to the `<details>` element. */
  readonly attributes?: Attributes
} & (
  | { readonly summaryText: string; readonly summaryHtml?: string }
  | { readonly summaryHtml: string; readonly summaryText?: string }
) &
  TextOrHtml
