/** Options of the GOV.UK language-navigation macro. Generated from govuk-frontend 6.6.0 by scripts/govuk-types.ts. */
import type { Attributes, TextOrHtml } from './text.ts'

/** What each one does: https://design-system.service.gov.uk/components/language-navigation/ */
export type LanguageNavigationOptions = {
  readonly items: readonly ({
    readonly lang: string
    readonly hrefLang?: string
    readonly dir?: string
    readonly href?: string
    readonly current?: boolean
    readonly languageDescriptionText?: string
    readonly classes?: string
    readonly attributes?: Attributes
  } & TextOrHtml)[]
  readonly ariaLabel?: string
  readonly classes?: string
  readonly attributes?: Attributes
}
