/** Options of the GOV.UK button macro. Generated from govuk-frontend 6.6.0 by scripts/govuk-types.ts. */
import type { Attributes, TextOrHtml } from './text.ts'

/** What each one does: https://design-system.service.gov.uk/components/button/ */
export type ButtonOptions = {
  readonly type?: string
  readonly name?: string
  readonly value?: string | number
  readonly disabled?: boolean
  readonly href?: string
  readonly classes?: string
  readonly attributes?: Attributes
  readonly preventDoubleClick?: boolean
  readonly isStartButton?: boolean
  readonly id?: string
} & TextOrHtml
