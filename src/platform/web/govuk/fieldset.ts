/** Options of the GOV.UK fieldset macro. Generated from govuk-frontend 6.6.0 by scripts/govuk-types.ts. */
import type { Attributes, TextOrHtml } from './text.ts'

export type FieldsetOptions = {
  /** One or more element IDs to add to the `aria-describedby` attribute, used to provide additional descriptive information for screenreader users. */
  readonly describedBy?: string
  /** The legend for the fieldset component. */
  readonly legend?: {
    /** Classes to add to the legend. */
    readonly classes?: string
    /** Whether the legend also acts as the heading for the page. */
    readonly isPageHeading?: boolean
  } & TextOrHtml
  /** Classes to add to the fieldset container. */
  readonly classes?: string
  /** Optional ARIA role attribute. */
  readonly role?: string
  /** HTML attributes (for example data attributes) to add to the fieldset container. */
  readonly attributes?: Attributes
  /** HTML to use/render within the fieldset element. */
  readonly html?: string | number
}
