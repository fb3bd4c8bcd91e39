/** Options of the GOV.UK footer macro. Generated from govuk-frontend 6.6.0 by scripts/govuk-types.ts. */
import type { Attributes } from './text.ts'

export type FooterOptions = {
  /** The meta section of the footer after any navigation, before the copyright and license information. */
  readonly meta?: {
    /** Title for a meta item section. Defaults to `"Support links"`. */
    readonly visuallyHiddenTitle?: string
    /** HTML to add to the meta section of the footer, which will appear below any links specified using meta `items`. */
    readonly html?: string | number
    /** Text to add to the meta section of the footer, which will appear below any links specified using meta `items`. If meta `html` is specified, this option is ignored. */
    readonly text?: string | number
    /** The meta `items` add content within a unordered list to the meta section of the footer component. These appear above any text or custom html in the meta section. */
    readonly items?: readonly {
      /** List item text in the meta section of the footer. */
      readonly text: string | number
      /** List item link `href` attribute in the meta section of the footer. */
      readonly href: string
      /** HTML attributes (for example data attributes) to add to the anchor in the footer meta section. */
      readonly attributes?: Attributes
    }[]
  }
  /** The navigation section of the footer before a section break and the copyright and license information. */
  readonly navigation?: readonly {
    /** Title for a section. */
    readonly title: string
    /** Amount of columns to display items in navigation section of the footer. */
    readonly columns?: number
    /** Width of each navigation section in the footer. You can pass any Design System grid width here – for example, `"one-third"`, `"two-thirds"` or `"one-half"`. Defaults to `"full"`. */
    readonly width?: string
    /** The items within the navigation section of the footer component. */
    readonly items?: readonly {
      /** List item text in the navigation section of the footer. */
      readonly text: string | number
      /** List item link `href` attribute in the navigation section of the footer. Both `text` and `href` attributes need to be present to create a link. */
      readonly href: string
      /** HTML attributes (for example data attributes) to add to the anchor in the footer navigation section. */
      readonly attributes?: Attributes
    }[]
  }[]
  /** The content licence information within the footer component. If your service provides its information under a different license than OGL, use `null` to hide both the OGL logo and licence text. Defaults to Open Government Licence (OGL) v3 licence. */
  readonly contentLicence?: {
    /** If `html` is set, this is not required. If `html` is provided, the `text` option will be ignored. If neither are provided, the text for the Open Government Licence is used. */
    readonly text?: string | number
    /** If `text` is set, this is not required. If `html` is provided, the `text` option will be ignored. If neither are provided, the text for the Open Government Licence is used. The content licence is inside a `<span>` element, so you can only add [phrasing content](https://html.spec.whatwg.org/#phrasing-content) to it. */
    readonly html?: string | number
  }
  /** The copyright information in the footer component, this defaults to `"© Crown copyright"`. */
  readonly copyright?: {
    /** If `html` is set, this is not required. If `html` is provided, the `text` option will be ignored. If neither are provided, `"© Crown copyright"` is used. */
    readonly text?: string | number
    /** If `text` is set, this is not required. If `html` is provided, the `text` option will be ignored. If neither are provided, `"© Crown copyright"` is used. The copyright notice is inside an `<a>` element, so you can only use text formatting elements within it. */
    readonly html?: string | number
  }
  /** Classes that can be added to the inner container, useful if you want to make the footer full width. */
  readonly containerClasses?: string
  /** Classes to add to the footer component container. */
  readonly classes?: string
  /** HTML attributes (for example data attributes) to add to the footer component container. */
  readonly attributes?: Attributes
}
