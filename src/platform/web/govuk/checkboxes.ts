/** Options of the GOV.UK checkboxes macro. Generated from govuk-frontend 6.6.0 by scripts/govuk-types.ts. */
import type { ErrorMessageOptions } from './error-message.ts'
import type { FieldsetOptions } from './fieldset.ts'
import type { HintOptions } from './hint.ts'
import type { LabelOptions } from './label.ts'
import type { Attributes, TextOrHtml } from './text.ts'

/** What each one does: https://design-system.service.gov.uk/components/checkboxes/ */
export type CheckboxesOptions = {
  readonly describedBy?: string
  readonly fieldset?: Partial<FieldsetOptions>
  readonly hint?: Partial<HintOptions>
  readonly errorMessage?: Partial<ErrorMessageOptions> | false
  readonly formGroup?: {
    readonly classes?: string
    readonly attributes?: Attributes
    readonly beforeInputs?: TextOrHtml
    readonly afterInputs?: TextOrHtml
  }
  readonly idPrefix?: string
  readonly name: string
  readonly items: readonly (
    | ({
        readonly id?: string
        readonly name?: string
        readonly value: string | number
        readonly label?: Partial<LabelOptions>
        readonly hint?: Partial<HintOptions>
        readonly checked?: boolean
        readonly conditional?: { readonly html: string | number }
        readonly behaviour?: string
        readonly disabled?: boolean
        readonly attributes?: Attributes
      } & TextOrHtml)
    | { readonly divider: string }
  )[]
  readonly values?: readonly (string | number)[]
  readonly classes?: string
  readonly attributes?: Attributes
}
