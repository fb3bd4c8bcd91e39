/** Options of the GOV.UK service-navigation macro. Generated from govuk-frontend 6.6.0 by scripts/govuk-types.ts. */
import type { Attributes, TextOrHtml } from './text.ts'

/** What each one does: https://design-system.service.gov.uk/components/service-navigation/ */
export type ServiceNavigationOptions = {
  readonly classes?: string
  readonly attributes?: Attributes
  readonly ariaLabel?: string
  readonly menuButtonText?: string
  readonly menuButtonLabel?: string
  readonly navigationLabel?: string
  readonly navigationId?: string
  readonly navigationClasses?: string
  readonly collapseNavigationOnMobile?: boolean
  readonly serviceName?: string
  readonly serviceUrl?: string
  readonly navigation: readonly ({
    readonly current?: boolean
    readonly active?: boolean
    readonly href?: string
    readonly attributes?: Attributes
  } & TextOrHtml)[]
  readonly slots?: {
    readonly start?: string
    readonly end?: { readonly html?: string | number; readonly align?: string }
    readonly navigationStart?: string
    readonly navigationEnd?: string
  }
}
