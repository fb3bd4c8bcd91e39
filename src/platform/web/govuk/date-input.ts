/** Options of the GOV.UK date-input macro. Generated from govuk-frontend 6.6.0 by scripts/govuk-types.ts. */
import type { ErrorMessageOptions } from './error-message.ts'
import type { FieldsetOptions } from './fieldset.ts'
import type { HintOptions } from './hint.ts'
import type { Attributes, TextOrHtml } from './text.ts'

/** What each one does: https://design-system.service.gov.uk/components/date-input/ */
export type DateInputOptions = {
  readonly id: string
  readonly namePrefix?: string
  readonly items?: readonly {
    readonly id?: string
    readonly name: string
    readonly label?: string
    readonly value?: string | number
    readonly error?: boolean
    readonly autocomplete?: string
    readonly pattern?: string
    readonly classes?: string
    readonly attributes?: Attributes
  }[]
  readonly hint?: Partial<HintOptions>
  readonly errorMessage?: Partial<ErrorMessageOptions> | false
  readonly formGroup?: {
    readonly classes?: string
    readonly attributes?: Attributes
    readonly beforeInputs?: TextOrHtml
    readonly afterInputs?: TextOrHtml
  }
  readonly fieldset?: Partial<FieldsetOptions>
  readonly day?: Attributes
  readonly month?: Attributes
  readonly year?: Attributes
  readonly values?: { readonly day?: string; readonly month?: string; readonly year?: string }
  readonly classes?: string
  readonly attributes?: Attributes
}
