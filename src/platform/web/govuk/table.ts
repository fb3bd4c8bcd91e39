/** Options of the GOV.UK table macro. Generated from govuk-frontend 6.6.0 by scripts/govuk-types.ts. */
import type { Attributes, TextOrHtml } from './text.ts'

/** What each one does: https://design-system.service.gov.uk/components/table/ */
export type TableOptions = {
  readonly rows: readonly (readonly ({
    readonly format?: string
    readonly classes?: string
    readonly colspan?: number
    readonly rowspan?: number
    readonly attributes?: Attributes
  } & TextOrHtml)[])[]
  readonly head?: readonly {
    readonly text?: string | number
    readonly html?: string | number
    readonly format?: string
    readonly classes?: string
    readonly colspan?: number
    readonly rowspan?: number
    readonly attributes?: Attributes
  }[]
  readonly caption?: string
  readonly captionClasses?: string
  readonly firstCellIsHeader?: boolean
  readonly classes?: string
  readonly attributes?: Attributes
}
