/** Options of the GOV.UK character-count macro. Generated from govuk-frontend 6.6.0 by scripts/govuk-types.ts. */
import type { ErrorMessageOptions } from './error-message.ts'
import type { HintOptions } from './hint.ts'
import type { LabelOptions } from './label.ts'
import type { Attributes, TextOrHtml } from './text.ts'

/** What each one does: https://design-system.service.gov.uk/components/character-count/ */
export type CharacterCountOptions = {
  readonly id?: string
  readonly name: string
  readonly rows?: string
  readonly value?: string | number
  readonly maxlength: string
  readonly maxwords: string
  readonly threshold?: string
  readonly countType?: string
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
  readonly attributes?: Attributes
  readonly spellcheck?: boolean
  readonly countMessage?: { readonly classes?: string }
  readonly textareaDescriptionText?: string
  readonly charactersUnderLimitText?: Attributes
  readonly charactersAtLimitText?: string
  readonly charactersOverLimitText?: Attributes
  readonly wordsUnderLimitText?: Attributes
  readonly wordsAtLimitText?: string
  readonly wordsOverLimitText?: Attributes
}
