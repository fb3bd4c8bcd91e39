/** Options of the GOV.UK tabs macro. Generated from govuk-frontend 6.6.0 by scripts/govuk-types.ts. */
import type { Attributes, TextOrHtml } from './text.ts'

export type TabsOptions = {
  /** This is used for the main component and to compose the ID attribute for each item. */
  readonly id?: string
  /** Optional prefix. This is used to prefix the `id` attribute for each tab item and panel, separated by `-`. */
  readonly idPrefix?: string
  /** Title for the tabs table of contents. */
  readonly title?: string
  /** The individual tabs within the tabs component. */
  readonly items: readonly {
    /** Specific ID attribute for the tab item. If omitted, then `idPrefix` string is required instead. */
    readonly id: string
    /** The text label of a tab item. */
    readonly label: string
    /** HTML attributes (for example data attributes) to add to the tab. */
    readonly attributes?: Attributes
    /** The contents of each tab within the tabs component. This is referenced as a panel. */
    readonly panel: {
      /** HTML attributes (for example data attributes) to add to the tab panel. */
      readonly attributes?: Attributes
    } & TextOrHtml
  }[]
  /** Classes to add to the tabs component. */
  readonly classes?: string
  /** HTML attributes (for example data attributes) to add to the tabs component. */
  readonly attributes?: Attributes
}
