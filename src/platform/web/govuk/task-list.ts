/** Options of the GOV.UK task-list macro. Generated from govuk-frontend 6.6.0 by scripts/govuk-types.ts. */
import type { TagOptions } from './tag.ts'
import type { Attributes, TextOrHtml } from './text.ts'

/** What each one does: https://design-system.service.gov.uk/components/task-list/ */
export type TaskListOptions = {
  readonly items: readonly {
    readonly title: { readonly classes?: string } & TextOrHtml
    readonly hint?: TextOrHtml
    readonly status: {
      readonly tag?: Partial<TagOptions>
      readonly text?: string | number
      readonly html?: string | number
      readonly classes?: string
    }
    readonly href?: string
    readonly classes?: string
  }[]
  readonly classes?: string
  readonly attributes?: Attributes
  readonly idPrefix?: string
}
