/** Options of the GOV.UK password-input macro. Generated from govuk-frontend 6.6.0 by scripts/govuk-types.ts. */
import type { ErrorMessageOptions } from './error-message.ts'
import type { HintOptions } from './hint.ts'
import type { LabelOptions } from './label.ts'
import type { Attributes, TextOrHtml } from './text.ts'

export type PasswordInputOptions = {
  /** The ID of the input. Defaults to the value of `name`. */
  readonly id?: string
  /** The name of the input, which is submitted with the form data. */
  readonly name: string
  /** Optional initial value of the input. */
  readonly value?: string | number
  /** If `true`, input will be disabled. */
  readonly disabled?: boolean
  /** One or more element IDs to add to the `aria-describedby` attribute, used to provide additional descriptive information for screenreader users. */
  readonly describedBy?: string
  /** The label used by the text input component. */
  readonly label: Partial<LabelOptions>
  /** Can be used to add a hint to a text input component. */
  readonly hint?: Partial<HintOptions>
  /** Can be used to add an error message to the text input component. The error message component will not display if you use a falsy value for `errorMessage`, for example `false` or `null`. */
  readonly errorMessage?: Partial<ErrorMessageOptions> | false
  /** Additional options for the form group containing the text input component. */
  readonly formGroup?: {
    /** Classes to add to the form group (for example to show error state for the whole group). */
    readonly classes?: string
    /** HTML attributes (for example data attributes) to add to the form group. */
    readonly attributes?: Attributes
    /** Content to add before the input used by the text input component. */
    readonly beforeInput?: TextOrHtml
    /** Content to add after the input used by the text input component. */
    readonly afterInput?: TextOrHtml
  }
  /** Classes to add to the input. */
  readonly classes?: string
  /** Attribute to meet [WCAG success criterion 1.3.5: Identify input purpose](https://www.w3.org/WAI/WCAG22/Understanding/identify-input-purpose.html). See the [Autofill section in the HTML standard](https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#autofill) for full list of attributes that can be used. Default is `"current-password"`. */
  readonly autocomplete?: string
  /** HTML attributes (for example data attributes) to add to the input. */
  readonly attributes?: Attributes
  /** Button text when the password is hidden. Defaults to `"Show"`. */
  readonly showPasswordText?: string
  /** Button text when the password is visible. Defaults to `"Hide"`. */
  readonly hidePasswordText?: string
  /** Button text exposed to assistive technologies, like screen readers, when the password is hidden. Defaults to `"Show password"`. */
  readonly showPasswordAriaLabelText?: string
  /** Button text exposed to assistive technologies, like screen readers, when the password is visible. Defaults to `"Hide password"`. */
  readonly hidePasswordAriaLabelText?: string
  /** Announcement made to screen reader users when their password has become visible in plain text. Defaults to `"Your password is visible"`. */
  readonly passwordShownAnnouncementText?: string
  /** Announcement made to screen reader users when their password has been obscured and is not visible. Defaults to `"Your password is hidden"`. */
  readonly passwordHiddenAnnouncementText?: string
  /** Optional object allowing customisation of the toggle button. */
  readonly button?: {
    /** Classes to add to the button. */
    readonly classes?: string
  }
}
