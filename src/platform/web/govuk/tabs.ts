/** Options of the GOV.UK tabs macro. Generated from govuk-frontend 6.6.0 by scripts/govuk-types.ts. */
import type { Attributes, TextOrHtml } from './text.ts'

/** What each one does: https://design-system.service.gov.uk/components/tabs/ */
export type TabsOptions = {
  readonly id?: string
  readonly idPrefix?: string
  readonly title?: string
  readonly items: readonly {
    readonly id: string
    readonly label: string
    readonly attributes?: Attributes
    readonly panel: { readonly attributes?: Attributes } & TextOrHtml
  }[]
  readonly classes?: string
  readonly attributes?: Attributes
}
