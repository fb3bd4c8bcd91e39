/** What most GOV.UK macros take: a text or, in its place, HTML. */

/** Plain text, which is escaped, or HTML of our own making. */
export type TextOrHtml =
  | { readonly text: string | number; readonly html?: string }
  | { readonly html: string; readonly text?: string | number }

/** HTML attributes by name. */
export type Attributes = Readonly<Record<string, string | number | boolean>>
