/** Options of the GOV.UK accordion macro. Generated from govuk-frontend 6.6.0 by scripts/govuk-types.ts. */
import type { Attributes, TextOrHtml } from './text.ts'

/** What each one does: https://design-system.service.gov.uk/components/accordion/ */
export type AccordionOptions = {
  readonly id: string
  readonly headingLevel?: number
  readonly classes?: string
  readonly attributes?: Attributes
  readonly rememberExpanded?: boolean
  readonly hideAllSectionsText?: string
  readonly hideSectionText?: string
  readonly hideSectionAriaLabelText?: string
  readonly showAllSectionsText?: string
  readonly showSectionText?: string
  readonly showSectionAriaLabelText?: string
  readonly items: readonly {
    readonly heading: TextOrHtml
    readonly summary?: { readonly text?: string | number; readonly html?: string | number }
    readonly content: TextOrHtml
    readonly expanded?: boolean
  }[]
}
