/** Options of the GOV.UK select macro. Generated from govuk-frontend 6.6.0 by scripts/govuk-types.ts. */
import type { ErrorMessageOptions } from './error-message.ts'
import type { HintOptions } from './hint.ts'
import type { LabelOptions } from './label.ts'
import type { Attributes, TextOrHtml } from './text.ts'

/** What each one does: https://design-system.service.gov.uk/components/select/ */
export type SelectOptions = {
  readonly id?: string
  readonly name: string
  readonly items: readonly {
    readonly value?: string | number
    readonly text: string | number
    readonly selected?: boolean
    readonly disabled?: boolean
    readonly attributes?: Attributes
  }[]
  readonly value?: string | number
  readonly disabled?: boolean
  readonly describedBy?: string
  readonly label: Partial<LabelOptions>
  readonly hint?: Partial<HintOptions>
  readonly errorMessage?: Partial<ErrorMessageOptions> | false
  readonly formGroup?: {
    readonly classes?: string
    readonly attributes?: Attributes
    readonly beforeInput?: TextOrHtml
    readonly afterInput?: TextOrHtml
  }
  readonly classes?: string
  readonly attributes?: Attributes
}
