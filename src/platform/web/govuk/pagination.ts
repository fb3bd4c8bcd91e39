/** Options of the GOV.UK pagination macro. Generated from govuk-frontend 6.6.0 by scripts/govuk-types.ts. */
import type { Attributes } from './text.ts'

/** What each one does: https://design-system.service.gov.uk/components/pagination/ */
export type PaginationOptions = {
  readonly items?: readonly {
    readonly number?: string
    readonly visuallyHiddenText?: string
    readonly href?: string
    readonly current?: boolean
    readonly ellipsis?: boolean
    readonly attributes?: Attributes
  }[]
  readonly previous?: {
    readonly text?: string | number
    readonly html?: string | number
    readonly labelText?: string
    readonly href: string
    readonly attributes?: Attributes
  }
  readonly next?: {
    readonly text?: string | number
    readonly html?: string | number
    readonly labelText?: string
    readonly href: string
    readonly attributes?: Attributes
  }
  readonly landmarkLabel?: string
  readonly classes?: string
  readonly attributes?: Attributes
}
