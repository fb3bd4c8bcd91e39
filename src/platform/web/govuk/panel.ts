/** Options of the GOV.UK panel macro. Generated from govuk-frontend 6.6.0 by scripts/govuk-types.ts. */
import type { Attributes, TextOrHtml } from './text.ts'

export type PanelOptions = {
  /** Heading level, from `1` to `6`. Default is `1`. */
  readonly headingLevel?: number
  /** Classes to add to the panel container. */
  readonly classes?: string
  /** HTML attributes (for example data attributes) to add to the panel container. */
  readonly attributes?: Attributes
  /** Can be used when creating an [interruption panel](https://design-system.service.gov.uk/components/panel/#interruption-panel) which will add a button or link. Default is `button` unless you set `href` which will show the action as a link. */
  readonly actions?: {
    /** The list of buttons or links to display at the end of an Interruption panel. */
    readonly items?: readonly {
      /** The button or link text. */
      readonly text: string | number
      /** The type of button – `"button"` or `"submit"`. If `href` is provided, set `type` to `"button"` render a link styled as a button. */
      readonly type?: string
      /** The `href` for a link. Set `type` to `"button"` and set `href` to render a link styled as a button. */
      readonly href?: string
      /** The additional classes that you want to add to the button or link. */
      readonly classes?: string
      /** The additional attributes that you want to add to the button or link. For example, data attributes. */
      readonly attributes?: Attributes
    }[]
    /** The additional classes that you want to add to the `govuk-panel__actions` element that wraps the buttons or links. */
    readonly classes?: string
    /** The additional attributes that you want to add to the `govuk-panel__actions` element that wraps the buttons or links. For example, data attributes. */
    readonly attributes?: Attributes
  }
} & (
  | { readonly titleText: string; readonly titleHtml?: string }
  | { readonly titleHtml: string; readonly titleText?: string }
) &
  TextOrHtml
