/** Options of the GOV.UK password-input macro. Generated from govuk-frontend 6.6.0 by scripts/govuk-types.ts. */
import type { ErrorMessageOptions } from './error-message.ts'
import type { HintOptions } from './hint.ts'
import type { LabelOptions } from './label.ts'
import type { Attributes, TextOrHtml } from './text.ts'

/** What each one does: https://design-system.service.gov.uk/components/password-input/ */
export type PasswordInputOptions = {
  readonly id?: string
  readonly name: string
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
  readonly showPasswordText?: string
  readonly hidePasswordText?: string
  readonly showPasswordAriaLabelText?: string
  readonly hidePasswordAriaLabelText?: string
  readonly passwordShownAnnouncementText?: string
  readonly passwordHiddenAnnouncementText?: string
  readonly button?: { readonly classes?: string }
}
