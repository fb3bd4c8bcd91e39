/** Options of the GOV.UK breadcrumbs macro. Generated from govuk-frontend 6.6.0 by scripts/govuk-types.ts. */
import type { Attributes, TextOrHtml } from './text.ts'

export type BreadcrumbsOptions = {
  /** The items within breadcrumbs. */
  readonly items: readonly ({
    /** Link for the breadcrumbs item. If not specified, breadcrumbs item is a normal list item. */
    readonly href?: string
    /** HTML attributes (for example data attributes) to add to the individual crumb. */
    readonly attributes?: Attributes
  } & TextOrHtml)[]
  /** Classes to add to the breadcrumbs container. */
  readonly classes?: string
  /** When true, the breadcrumbs will collapse to the first and last item only on tablet breakpoint and below. */
  readonly collapseOnMobile?: boolean
  /** HTML attributes (for example data attributes) to add to the breadcrumbs container. */
  readonly attributes?: Attributes
  /** Plain text label identifying the landmark to screen readers. Defaults to "Breadcrumb". */
  readonly labelText?: string
}
