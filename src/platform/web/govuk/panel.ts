/** Options of the GOV.UK panel macro. Generated from govuk-frontend 6.6.0 by scripts/govuk-types.ts. */
import type { Attributes, TextOrHtml } from './text.ts'

/** What each one does: https://design-system.service.gov.uk/components/panel/ */
export type PanelOptions = {
  readonly headingLevel?: number
  readonly classes?: string
  readonly attributes?: Attributes
  readonly actions?: {
    readonly items?: readonly {
      readonly text: string | number
      readonly type?: string
      readonly href?: string
      readonly classes?: string
      readonly attributes?: Attributes
    }[]
    readonly classes?: string
    readonly attributes?: Attributes
  }
} & (
  | { readonly titleText: string; readonly titleHtml?: string }
  | { readonly titleHtml: string; readonly titleText?: string }
) &
  TextOrHtml
