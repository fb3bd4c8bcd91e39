/** Options of the GOV.UK textarea macro. Generated from govuk-frontend 6.6.0 by scripts/govuk-types.ts. */
import type { ErrorMessageOptions } from './error-message.ts'
import type { HintOptions } from './hint.ts'
import type { LabelOptions } from './label.ts'
import type { Attributes, TextOrHtml } from './text.ts'

export type TextareaOptions = {
  /** The ID of the textarea. Defaults to the value of `name`. */
  readonly id?: string
  /** The name of the textarea, which is submitted with the form data. */
  readonly name: string
  /** Optional field to enable or disable the `spellcheck` attribute on the textarea. */
  readonly spellcheck?: boolean
  /** Optional number of textarea rows (default is 5 rows). */
  readonly rows?: string
  /** Optional initial value of the textarea. */
  readonly value?: string | number
  /** If `true`, textarea will be disabled. */
  readonly disabled?: boolean
  /** One or more element IDs to add to the `aria-describedby` attribute, used to provide additional descriptive information for screenreader users. */
  readonly describedBy?: string
  /** The label used by the textarea component. */
  readonly label: Partial<LabelOptions>
  /** Can be used to add a hint to the textarea component. */
  readonly hint?: Partial<HintOptions>
  /** Can be used to add an error message to the textarea component. The error message component will not display if you use a falsy value for `errorMessage`, for example `false` or `null`. */
  readonly errorMessage?: Partial<ErrorMessageOptions> | false
  /** Additional options for the form group containing the textarea component. */
  readonly formGroup?: {
    /** Classes to add to the form group (for example to show error state for the whole group). */
    readonly classes?: string
    /** HTML attributes (for example data attributes) to add to the form group. */
    readonly attributes?: Attributes
    /** Content to add before the textarea used by the textarea component. */
    readonly beforeInput?: TextOrHtml
    /** Content to add after the textarea used by the textarea component. */
    readonly afterInput?: TextOrHtml
  }
  /** Classes to add to the textarea. */
  readonly classes?: string
  /** Attribute to meet [WCAG success criterion 1.3.5: Identify input purpose](https://www.w3.org/WAI/WCAG22/Understanding/identify-input-purpose.html), for instance `"bday-day"`. See the [Autofill section in the HTML standard](https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#autofill) section in the HTML standard for full list of attributes that can be used. */
  readonly autocomplete?: string
  /** HTML attributes (for example data attributes) to add to the textarea. */
  readonly attributes?: Attributes
}
