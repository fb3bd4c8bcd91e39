/** Options of the GOV.UK radios macro. Generated from govuk-frontend 6.6.0 by scripts/govuk-types.ts. */
import type { ErrorMessageOptions } from './error-message.ts'
import type { FieldsetOptions } from './fieldset.ts'
import type { HintOptions } from './hint.ts'
import type { LabelOptions } from './label.ts'
import type { Attributes, TextOrHtml } from './text.ts'

export type RadiosOptions = {
  /** The fieldset used by the radios component. */
  readonly fieldset?: Partial<FieldsetOptions>
  /** Can be used to add a hint to the radios component. */
  readonly hint?: Partial<HintOptions>
  /** Can be used to add an error message to the radios component. The error message component will not display if you use a falsy value for `errorMessage`, for example `false` or `null`. */
  readonly errorMessage?: Partial<ErrorMessageOptions> | false
  /** Additional options for the form group containing the radios component. */
  readonly formGroup?: {
    /** Classes to add to the form group (for example to show error state for the whole group). */
    readonly classes?: string
    /** HTML attributes (for example data attributes) to add to the form group. */
    readonly attributes?: Attributes
    /** Content to add before all radio items within the radios component. */
    readonly beforeInputs?: TextOrHtml
    /** Content to add after all radio items within the radios component. */
    readonly afterInputs?: TextOrHtml
  }
  /** Optional prefix. This is used to prefix the `id` attribute for each radio input, hint and error message, separated by `-`. Defaults to the `name` option value. */
  readonly idPrefix?: string
  /** Name attribute for the radio items. */
  readonly name: string
  /** The radio items within the radios component. */
  readonly items: readonly (
    | ({
        /** Specific ID attribute for the radio item. If omitted, then `idPrefix` string will be applied. */
        readonly id?: string
        /** Value for the radio input. */
        readonly value: string | number
        /** Subset of options for the label used by each radio item within the radios component. */
        readonly label?: Partial<LabelOptions>
        /** Can be used to add a hint to each radio item within the radios component. */
        readonly hint?: Partial<HintOptions>
        /** Whether the radio should be checked when the page loads. Takes precedence over the top-level `value` option. */
        readonly checked?: boolean
        /** Provide additional content to reveal when the radio is checked. */
        readonly conditional?: {
          /** The HTML to reveal when the radio is checked. */
          readonly html: string | number
        }
        /** If `true`, radio will be disabled. */
        readonly disabled?: boolean
        /** HTML attributes (for example data attributes) to add to the radio input tag. */
        readonly attributes?: Attributes
      } & TextOrHtml)
    | { readonly divider: string }
  )[]
  /** The value for the radio which should be checked when the page loads. Use this as an alternative to setting the `checked` option on each individual item. */
  readonly value?: string | number
  /** Classes to add to the radio container. */
  readonly classes?: string
  /** HTML attributes (for example data attributes) to add to the radio container. */
  readonly attributes?: Attributes
}
