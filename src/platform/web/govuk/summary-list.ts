/** Options of the GOV.UK summary-list macro. Generated from govuk-frontend 6.6.0 by scripts/govuk-types.ts. */
import type { Attributes, TextOrHtml } from './text.ts'

/** What each one does: https://design-system.service.gov.uk/components/summary-list/ */
export type SummaryListOptions = {
  readonly rows: readonly {
    readonly classes?: string
    readonly key: { readonly classes?: string } & TextOrHtml
    readonly value: { readonly classes?: string } & TextOrHtml
    readonly actions?: {
      readonly items?: readonly ({
        readonly href: string
        readonly visuallyHiddenText?: string
        readonly classes?: string
        readonly attributes?: Attributes
      } & TextOrHtml)[]
      readonly classes?: string
    }
  }[]
  readonly card?: {
    readonly title?: {
      readonly text?: string | number
      readonly html?: string | number
      readonly headingLevel?: number
      readonly classes?: string
    }
    readonly actions?: {
      readonly items?: readonly ({
        readonly href: string
        readonly visuallyHiddenText?: string
        readonly classes?: string
        readonly attributes?: Attributes
      } & TextOrHtml)[]
      readonly classes?: string
    }
    readonly classes?: string
    readonly attributes?: Attributes
  }
  readonly classes?: string
  readonly attributes?: Attributes
}
