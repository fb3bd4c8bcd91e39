/** Options of the GOV.UK checkboxes macro. Generated from govuk-frontend 6.6.0 by scripts/govuk-types.ts. */
import type { ErrorMessageOptions } from './error-message.ts'
import type { FieldsetOptions } from './fieldset.ts'
import type { HintOptions } from './hint.ts'
import type { LabelOptions } from './label.ts'
import type { Attributes, TextOrHtml } from './text.ts'

export type CheckboxesOptions = {
  /** One or more element IDs to add to the input `aria-describedby` attribute without a fieldset, used to provide additional descriptive information for screenreader users. */
  readonly describedBy?: string
  /** Can be used to add a fieldset to the checkboxes component. */
  readonly fieldset?: Partial<FieldsetOptions>
  /** Can be used to add a hint to the checkboxes component. */
  readonly hint?: Partial<HintOptions>
  /** Can be used to add an error message to the checkboxes component. The error message component will not display if you use a falsy value for `errorMessage`, for example `false` or `null`. */
  readonly errorMessage?: Partial<ErrorMessageOptions> | false
  /** Additional options for the form group containing the checkboxes component. */
  readonly formGroup?: {
    /** Classes to add to the form group (for example to show error state for the whole group). */
    readonly classes?: string
    /** HTML attributes (for example data attributes) to add to the form group. */
    readonly attributes?: Attributes
    /** Content to add before all checkbox items within the checkboxes component. */
    readonly beforeInputs?: TextOrHtml
    /** Content to add after all checkbox items within the checkboxes component. */
    readonly afterInputs?: TextOrHtml
  }
  /** Optional prefix. This is used to prefix the `id` attribute for each checkbox item input, hint and error message, separated by `-`. Defaults to the `name` option value. */
  readonly idPrefix?: string
  /** Name attribute for all checkbox items. */
  readonly name: string
  /** The checkbox items within the checkboxes component. */
  readonly items: readonly (
    | ({
        /** Specific ID attribute for the checkbox item. If omitted, then component global `idPrefix` option will be applied. */
        readonly id?: string
        /** Specific name for the checkbox item. If omitted, then component global `name` string will be applied. */
        readonly name?: string
        /** Value for the checkbox input. */
        readonly value: string | number
        /** Subset of options for the label used by each checkbox item within the checkboxes component. */
        readonly label?: Partial<LabelOptions>
        /** Can be used to add a hint to each checkbox item within the checkboxes component. */
        readonly hint?: Partial<HintOptions>
        /** Whether the checkbox should be checked when the page loads. Takes precedence over the top-level `values` option. */
        readonly checked?: boolean
        /** Provide additional content to reveal when the checkbox is checked. */
        readonly conditional?: {
          /** The HTML to reveal when the checkbox is checked. */
          readonly html: string | number
        }
        /** If set to `"exclusive"`, implements a 'None of these' type behaviour via JavaScript when checkboxes are clicked. */
        readonly behaviour?: string
        /** If `true`, checkbox will be disabled. */
        readonly disabled?: boolean
        /** HTML attributes (for example data attributes) to add to the checkbox input tag. */
        readonly attributes?: Attributes
      } & TextOrHtml)
    | { readonly divider: string }
  )[]
  /** Array of values for checkboxes which should be checked when the page loads. Use this as an alternative to setting the `checked` option on each individual item. */
  readonly values?: readonly (string | number)[]
  /** Classes to add to the checkboxes container. */
  readonly classes?: string
  /** HTML attributes (for example data attributes) to add to the checkboxes container. */
  readonly attributes?: Attributes
}
