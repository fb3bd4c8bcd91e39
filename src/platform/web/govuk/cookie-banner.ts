/** Options of the GOV.UK cookie-banner macro. Generated from govuk-frontend 6.6.0 by scripts/govuk-types.ts. */
import type { Attributes, TextOrHtml } from './text.ts'

/** What each one does: https://design-system.service.gov.uk/components/cookie-banner/ */
export type CookieBannerOptions = {
  readonly ariaLabel?: string
  readonly hidden?: boolean
  readonly classes?: string
  readonly attributes?: Attributes
  readonly messages: readonly ({
    readonly headingText?: string
    readonly headingHtml?: string
    readonly actions?: readonly {
      readonly text: string | number
      readonly type?: string
      readonly href?: string
      readonly name?: string
      readonly value?: string | number
      readonly classes?: string
      readonly attributes?: Attributes
    }[]
    readonly hidden?: boolean
    readonly role?: string
    readonly classes?: string
    readonly attributes?: Attributes
  } & TextOrHtml)[]
}
