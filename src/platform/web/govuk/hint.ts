/** Options of the GOV.UK hint macro. Generated from govuk-frontend 6.6.0 by scripts/govuk-types.ts. */
import type { Attributes, TextOrHtml } from './text.ts'

export type HintOptions = {
  /** Optional ID attribute to add to the hint span tag. */
  readonly id?: string
  /** Classes to add to the hint span tag. */
  readonly classes?: string
  /** HTML attributes (for example data attributes) to add to the hint span tag. */
  readonly attributes?: Attributes
} & TextOrHtml
