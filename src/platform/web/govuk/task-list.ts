/** Options of the GOV.UK task-list macro. Generated from govuk-frontend 6.6.0 by scripts/govuk-types.ts. */
import type { TagOptions } from './tag.ts'
import type { Attributes, TextOrHtml } from './text.ts'

export type TaskListOptions = {
  /** The items for each task within the task list component. */
  readonly items: readonly {
    /** The main title for the task within the task list component. */
    readonly title: {
      /** Classes to add to the title wrapper. */
      readonly classes?: string
    } & TextOrHtml
    /** Can be used to add a hint to each task within the task list component. */
    readonly hint?: TextOrHtml
    /** The status for each task within the task list component. */
    readonly status: {
      /** Can be used to add a tag to the status of the task within the task list component. */
      readonly tag?: Partial<TagOptions>
      /** Text to use for the status, as an alternative to using a tag. If `html` or `tag` is provided, the `text` argument will be ignored. */
      readonly text?: string | number
      /** HTML to use for the status, as an alternative to using a tag. If `html` or `tag` is provided, the `text` argument will be ignored. */
      readonly html?: string | number
      /** Classes to add to the status container. */
      readonly classes?: string
    }
    /** The value of the link’s `href` attribute for the task list item. */
    readonly href?: string
    /** Classes to add to the item `div`. */
    readonly classes?: string
  }[]
  /** Classes to add to the `ul` container for the task list. */
  readonly classes?: string
  /** HTML attributes (for example data attributes) to add to the `ul` container for the task list. */
  readonly attributes?: Attributes
  /** Optional prefix. This is used to prefix the `id` attribute for the task list item tag and hint, separated by `-`. Defaults to `"task-list"`. */
  readonly idPrefix?: string
}
