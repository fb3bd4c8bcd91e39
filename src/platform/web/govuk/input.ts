/** Options of the GOV.UK input macro. Generated from govuk-frontend 6.6.0 by scripts/govuk-types.ts. */
import type { ErrorMessageOptions } from './error-message.ts'
import type { HintOptions } from './hint.ts'
import type { LabelOptions } from './label.ts'
import type { Attributes, TextOrHtml } from './text.ts'

/** What each one does: https://design-system.service.gov.uk/components/input/ */
export type InputOptions = {
  readonly id?: string
  readonly name: string
  readonly type?: string
  readonly inputmode?: string
  readonly value?: string | number
  readonly disabled?: boolean
  readonly describedBy?: string
  readonly label: Partial<LabelOptions>
  readonly hint?: Partial<HintOptions>
  readonly errorMessage?: Partial<ErrorMessageOptions> | false
  readonly prefix?: { readonly classes?: string; readonly attributes?: Attributes } & TextOrHtml
  readonly suffix?: { readonly classes?: string; readonly attributes?: Attributes } & TextOrHtml
  readonly formGroup?: {
    readonly classes?: string
    readonly attributes?: Attributes
    readonly beforeInput?: TextOrHtml
    readonly afterInput?: TextOrHtml
  }
  readonly classes?: string
  readonly autocomplete?: string
  readonly pattern?: string
  readonly spellcheck?: boolean
  readonly autocapitalize?: string
  readonly inputWrapper?: { readonly classes?: string; readonly attributes?: Attributes }
  readonly attributes?: Attributes
}
