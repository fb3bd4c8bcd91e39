/** Options of the GOV.UK input macro. Generated from govuk-frontend 6.6.0 by scripts/govuk-types.ts. */
import type { ErrorMessageOptions } from './error-message.ts'
import type { HintOptions } from './hint.ts'
import type { LabelOptions } from './label.ts'
import type { Attributes, TextOrHtml } from './text.ts'

export type InputOptions = {
  /** The ID of the input. Defaults to the value of `name`. */
  readonly id?: string
  /** The name of the input, which is submitted with the form data. */
  readonly name: string
  /** Type of input control to render, for example, a password input control. Defaults to `"text"`. */
  readonly type?: string
  /** Optional value for [the inputmode attribute](https://developer.mozilla.org/en-US/docs/Web/HTML/Global_attributes/inputmode). */
  readonly inputmode?: string
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
  /** Can be used to add a prefix to the text input component. */
  readonly prefix?: {
    /** Classes to add to the prefix. */
    readonly classes?: string
    /** HTML attributes (for example data attributes) to add to the prefix element. */
    readonly attributes?: Attributes
  } & TextOrHtml
  /** Can be used to add a suffix to the text input component. */
  readonly suffix?: {
    /** Classes to add to the suffix element. */
    readonly classes?: string
    /** HTML attributes (for example data attributes) to add to the suffix element. */
    readonly attributes?: Attributes
  } & TextOrHtml
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
  /** Attribute to meet [WCAG success criterion 1.3.5: Identify input purpose](https://www.w3.org/WAI/WCAG22/Understanding/identify-input-purpose.html), for instance `"bday-day"`. See the [Autofill section in the HTML standard](https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#autofill) section in the HTML standard for full list of attributes that can be used. */
  readonly autocomplete?: string
  /** Attribute to [provide a regular expression pattern](https://html.spec.whatwg.org/multipage/input.html#the-pattern-attribute), used to match allowed character combinations for the input value. */
  readonly pattern?: string
  /** Optional field to enable or disable the `spellcheck` attribute on the input. */
  readonly spellcheck?: boolean
  /** Optional field to enable or disable autocapitalisation of user input. [See the Autocapitalization section in the HTML spec](https://html.spec.whatwg.org/multipage/interaction.html#autocapitalization) for a full list of values that can be used. */
  readonly autocapitalize?: string
  /** If any of `prefix`, `suffix`, `formGroup.beforeInput` or `formGroup.afterInput` have a value, a wrapping element is added around the input and inserted content. This object allows you to customise that wrapping element. */
  readonly inputWrapper?: {
    /** Classes to add to the wrapping element. */
    readonly classes?: string
    /** HTML attributes (for example data attributes) to add to the wrapping element. */
    readonly attributes?: Attributes
  }
  /** HTML attributes (for example data attributes) to add to the input. */
  readonly attributes?: Attributes
}
