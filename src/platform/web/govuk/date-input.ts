/** Options of the GOV.UK date-input macro. Generated from govuk-frontend 6.6.0 by scripts/govuk-types.ts. */
import type { ErrorMessageOptions } from './error-message.ts'
import type { FieldsetOptions } from './fieldset.ts'
import type { HintOptions } from './hint.ts'
import type { Attributes, TextOrHtml } from './text.ts'

export type DateInputOptions = {
  /** This is used for the main component and to compose the ID attribute for each item. */
  readonly id: string
  /** Optional prefix. This is used to prefix each item `name`, separated by `-`. */
  readonly namePrefix?: string
  /** The inputs within the date input component. */
  readonly items?: readonly {
    /** Item-specific ID. If provided, it will be used instead of the generated ID. */
    readonly id?: string
    /** Item-specific name attribute. */
    readonly name: string
    /** Item-specific label text. If provided, this will be used instead of `name` for item label text. */
    readonly label?: string
    /** If provided, it will be used as the initial value of the input. */
    readonly value?: string | number
    /** If set to `true`, it will show a red error border on the item input. If provided, you must set the top-level `errorMessage` option to add an error message to the date input component. */
    readonly error?: boolean
    /** Attribute to meet [WCAG success criterion 1.3.5: Identify input purpose](https://www.w3.org/WAI/WCAG22/Understanding/identify-input-purpose.html), for instance `"bday-day"`. See the [Autofill section in the HTML standard](https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#autofill) section in the HTML standard for full list of attributes that can be used. */
    readonly autocomplete?: string
    /** Attribute to [provide a regular expression pattern](https://html.spec.whatwg.org/multipage/input.html#the-pattern-attribute), used to match allowed character combinations for the input value. */
    readonly pattern?: string
    /** Classes to add to date input item. */
    readonly classes?: string
    /** HTML attributes (for example data attributes) to add to the date input tag. */
    readonly attributes?: Attributes
  }[]
  /** Can be used to add a hint to a date input component. */
  readonly hint?: Partial<HintOptions>
  /** Can be used to add an error message to the date input component. The error message component will not display if you use a falsy value for `errorMessage`, for example `false` or `null`. */
  readonly errorMessage?: Partial<ErrorMessageOptions> | false
  /** Additional options for the form group containing the date input component. */
  readonly formGroup?: {
    /** Classes to add to the form group (for example to show error state for the whole group). */
    readonly classes?: string
    /** HTML attributes (for example data attributes) to add to the form group. */
    readonly attributes?: Attributes
    /** Content to add before the inputs used by the date input component. */
    readonly beforeInputs?: TextOrHtml
    /** Content to add after the inputs used by the date input component. */
    readonly afterInputs?: TextOrHtml
  }
  /** Can be used to add a fieldset to the date input component. */
  readonly fieldset?: Partial<FieldsetOptions>
  /** Options for the day input within the date input component. See items. */
  readonly day?: Attributes
  /** Options for the month input within the date input component. See items. */
  readonly month?: Attributes
  /** Options for the year input within the date input component. See items. */
  readonly year?: Attributes
  /** Specify `value` attributes for the date parts without setting items. You can also use the `name` for the fields as keys, including any `namePrefix`. */
  readonly values?: {
    /** The `value` attribute for the day input. */
    readonly day?: string
    /** The `value` attribute for the month input. */
    readonly month?: string
    /** The `value` attribute for the year input. */
    readonly year?: string
  }
  /** Classes to add to the date-input container. */
  readonly classes?: string
  /** HTML attributes (for example data attributes) to add to the date-input container. */
  readonly attributes?: Attributes
}
