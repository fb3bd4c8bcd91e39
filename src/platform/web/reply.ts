/** What a page answers. A page returns one of these; the frame commits, and only then sends it. */
import type { FieldProblem } from '../pure/fields.ts'
import type { Use } from '../use.ts'

/** A step of the trail above a page; the last one, the page itself, has no address. */
export interface Crumb {
  readonly text: string
  readonly href?: string
}

/** What every view has. Each page declares its own type on top of it. */
export interface PageView {
  /** The page's name, as its first heading says it. */
  readonly title: string
  readonly breadcrumbs?: readonly Crumb[]
  /** A back link, instead of breadcrumbs, within a journey. */
  readonly back?: string
  /** Whether the page needs the whole width, for charts and tables. */
  readonly wide?: boolean
  /** Content that is published under the Open Government Licence. */
  readonly openLicence?: boolean
  /** The address by which search engines know the page, without its query; its own where absent. Of a shared page alone. */
  readonly canonical?: string
  /** Feeds that a reader of the page may follow. */
  readonly feeds?: readonly { readonly title: string; readonly href: string; readonly language: string }[]
  /** Marks a page that speaks of synthetic cases, so that nobody takes them for real ones. */
  readonly synthetic?: boolean
}

export type { FieldProblem } from '../pure/fields.ts'

/** What a page answers; `keep` is what the session holds for the pages after it, and replaces what was kept before. */
export type Reply = Answered & { readonly keep?: Readonly<Record<string, string>> }

/** Runs a piece of work in a short transaction of its own, for whoever asked. */
export type Visit = <T>(work: (use: Use) => Promise<T>) => Promise<T>

type Answered =
  | {
      readonly kind: 'page'
      readonly template: string
      readonly view: PageView
      readonly problems: readonly FieldProblem[]
    }
  | {
      readonly kind: 'redirect'
      readonly to: string
      readonly said: string | null
    }
  | {
      readonly kind: 'file'
      readonly bytes: Uint8Array | string
      readonly type: string
      readonly filename: string
      readonly inline: boolean
    }
  | {
      readonly kind: 'stream'
      readonly type: string
      readonly filename: string
      readonly content: (visit: Visit) => AsyncIterable<Uint8Array>
    }
  | { readonly kind: 'json'; readonly data: unknown }
  | { readonly kind: 'signIn'; readonly person: number; readonly to: string }
  | { readonly kind: 'actFor'; readonly organisation: number; readonly to: string; readonly said: string | null }
  | { readonly kind: 'signOut'; readonly to: string; readonly said: string | null }

export const reply = {
  /** Shows `src/<slice>/pages/<name>.njk`; `template` is `<slice>/<name>`. */
  page: (template: string, view: PageView): Reply => ({
    kind: 'page',
    template,
    view,
    problems: [],
  }),

  /** Shows the form again, with its problems and all that was typed (which the view holds). */
  again: (template: string, view: PageView, problems: readonly FieldProblem[]): Reply => ({
    kind: 'page',
    template,
    view,
    problems,
  }),

  /** Goes to another page; what is `said` appears there once, as a notice that the deed is done. */
  redirect: (to: string, said: string | null = null): Reply => ({ kind: 'redirect', to, said }),

  /** Sends a file: offered for saving, or shown in the browser when `inline`. */
  file: (bytes: Uint8Array | string, type: string, filename: string, inline = false): Reply => ({
    kind: 'file',
    bytes,
    type,
    filename,
    inline,
  }),

  /**
   * Sends a file that is made while it is sent. Its content may `visit` the database for one piece after another, so
   * that a slow line holds no transaction open; permission is settled before, by the page.
   */
  stream: (type: string, filename: string, content: (visit: Visit) => AsyncIterable<Uint8Array>): Reply => ({
    kind: 'stream',
    type,
    filename,
    content,
  }),

  /** Sends data as JSON, for open data and for programs. */
  json: (data: unknown): Reply => ({ kind: 'json', data }),

  /** Signs a person in, in a new session, and goes on. */
  signIn: (person: number, to: string): Reply => ({ kind: 'signIn', person, to }),

  /** Remembers for which organisation of theirs the person acts from now on, and goes on. */
  actFor: (organisation: number, to: string, said: string | null = null): Reply => ({
    kind: 'actFor',
    organisation,
    to,
    said,
  }),

  /** Ends the session and goes on. */
  signOut: (to: string, said: string | null = null): Reply => ({ kind: 'signOut', to, said }),
}

/** The same answer, with a few short values that the session holds for the pages after it; `{}` forgets them. */
export const keeping = (answer: Reply, keep: Readonly<Record<string, string>>): Reply => ({ ...answer, keep })
