/** Options of the GOV.UK footer macro. Generated from govuk-frontend 6.6.0 by scripts/govuk-types.ts. */
import type { Attributes } from './text.ts'

/** What each one does: https://design-system.service.gov.uk/components/footer/ */
export type FooterOptions = {
  readonly meta?: {
    readonly visuallyHiddenTitle?: string
    readonly html?: string | number
    readonly text?: string | number
    readonly items?: readonly {
      readonly text: string | number
      readonly href: string
      readonly attributes?: Attributes
    }[]
  }
  readonly navigation?: readonly {
    readonly title: string
    readonly columns?: number
    readonly width?: string
    readonly items?: readonly {
      readonly text: string | number
      readonly href: string
      readonly attributes?: Attributes
    }[]
  }[]
  readonly contentLicence?: { readonly text?: string | number; readonly html?: string | number }
  readonly copyright?: { readonly text?: string | number; readonly html?: string | number }
  readonly containerClasses?: string
  readonly classes?: string
  readonly attributes?: Attributes
}
