/** Options of the GOV.UK service-navigation macro. Generated from govuk-frontend 6.6.0 by scripts/govuk-types.ts. */
import type { Attributes, TextOrHtml } from './text.ts'

export type ServiceNavigationOptions = {
  /** Classes to add to the service navigation container. */
  readonly classes?: string
  /** HTML attributes (for example, data attributes) to add to the service navigation container. */
  readonly attributes?: Attributes
  /** The text for the `aria-label` which labels the service navigation container when a service name is included. Defaults to `"Service information"`. */
  readonly ariaLabel?: string
  /** The text of the mobile navigation menu toggle. */
  readonly menuButtonText?: string
  /** The screen reader label for the mobile navigation menu toggle. Defaults to the same value as `menuButtonText` if not specified. */
  readonly menuButtonLabel?: string
  /** The screen reader label for the mobile navigation menu. Defaults to the same value as `menuButtonText` if not specified. */
  readonly navigationLabel?: string
  /** The ID used to associate the mobile navigation toggle with the navigation menu. Defaults to `navigation`. */
  readonly navigationId?: string
  /** Classes to add to the navigation menu container. */
  readonly navigationClasses?: string
  /** Whether the navigation should be collapsed inside a menu on mobile. Defaults to true if there is more than one navigation item. */
  readonly collapseNavigationOnMobile?: boolean
  /** The name of your service. */
  readonly serviceName?: string
  /** The homepage of your service. */
  readonly serviceUrl?: string
  /** Used to add navigation to the service header. */
  readonly navigation: readonly ({
    /** If `true`, indicates that the user is currently on this page. This takes precedence over `active`. */
    readonly current?: boolean
    /** If `true`, indicates that the user is within this group of pages in the navigation hierarchy. */
    readonly active?: boolean
    /** URL of the navigation item anchor. */
    readonly href?: string
    /** HTML attributes (for example data attributes) to add to the navigation item anchor. */
    readonly attributes?: Attributes
  } & TextOrHtml)[]
  /** Specified points for injecting custom HTML into the service header. */
  readonly slots?: {
    /** HTML injected at the start of the service header container. */
    readonly start?: string
    /** Options for injecting HTML at the end of the service header container. */
    readonly end?: {
      /** HTML injected at the end of the service header container. */
      readonly html?: string | number
      /** By default, the `end` slot renders below the navigation items. Use `inline` to render it on the same line as the navigation items when space is available. */
      readonly align?: string
    }
    /** HTML injected before the first list item in the navigation list. Requires `navigation` to be set. */
    readonly navigationStart?: string
    /** HTML injected after the last list item in the navigation list. Requires `navigation` to be set. */
    readonly navigationEnd?: string
  }
}
