/** Options of the GOV.UK generic-header macro. Generated from govuk-frontend 6.6.0 by scripts/govuk-types.ts. */
import type { Attributes } from './text.ts'

export type GenericHeaderOptions = {
  /** The URL of the logo link. Defaults to the root of the current web domain ("/"). */
  readonly url?: string
  /** Classes for the container. Useful if you want to make the Generic header fixed width. */
  readonly containerClasses?: string
  /** Classes to add to the Generic header container. */
  readonly classes?: string
  /** HTML attributes (for example, data attributes) to add to the Generic header container. */
  readonly attributes?: Attributes
} & (
  { readonly logoText: string; readonly logoHtml?: string } | { readonly logoHtml: string; readonly logoText?: string }
)
