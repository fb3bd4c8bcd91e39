/** Options of the GOV.UK textarea macro. Generated from govuk-frontend 6.6.0 by scripts/govuk-types.ts. */
import type { ErrorMessageOptions } from './error-message.ts'
import type { HintOptions } from './hint.ts'
import type { LabelOptions } from './label.ts'
import type { Attributes, TextOrHtml } from './text.ts'

/** What each one does: https://design-system.service.gov.uk/components/textarea/ */
export type TextareaOptions = {
  readonly id?: string
  readonly name: string
  readonly spellcheck?: boolean
  readonly rows?: string
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
  readonly autocomplete?: string
  readonly attributes?: Attributes
}
