/** Options of the GOV.UK file-upload macro. Generated from govuk-frontend 6.6.0 by scripts/govuk-types.ts. */
import type { ErrorMessageOptions } from './error-message.ts'
import type { HintOptions } from './hint.ts'
import type { LabelOptions } from './label.ts'
import type { Attributes, TextOrHtml } from './text.ts'

/** What each one does: https://design-system.service.gov.uk/components/file-upload/ */
export type FileUploadOptions = {
  readonly name: string
  readonly id?: string
  readonly disabled?: boolean
  readonly multiple?: boolean
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
  readonly javascript?: boolean
  readonly chooseFilesButtonText?: string
  readonly dropInstructionText?: string
  readonly multipleFilesChosenText?: Attributes
  readonly noFileChosenText?: string
  readonly enteredDropZoneText?: string
  readonly leftDropZoneText?: string
  readonly classes?: string
  readonly attributes?: Attributes
  readonly wrapperClasses?: string
  readonly wrapperAttributes?: Attributes
}
