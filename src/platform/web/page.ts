/** A page: who may see it, how it is shown, and what submitting its form does. No page ever sees Fastify. */
import type { Actor } from '../pure/actor.ts'
import type { Params, Path } from '../pure/path.ts'
import { allowed, denied } from '../pure/permission.ts'
import type { Permission } from '../pure/permission.ts'
import type { Language } from '../pure/words.ts'
import type { Use } from '../use.ts'
import type { Form, Upload, Uploads } from './form.ts'
import type { Reply } from './reply.ts'

export type { Use } from '../use.ts'

/** What was asked for: everything that a page may know of a request. */
export interface Ask<Pattern extends string = string, PageWords = unknown> {
  readonly params: Params<Pattern>
  readonly query: Form
  /** Empty unless the page's form was submitted. */
  readonly form: Form
  /** Files sent with the form, by the name of their field; only for a page that takes them. */
  readonly files: Readonly<Record<string, Upload>>
  /** The same where a field carries several files. */
  readonly uploads: Uploads
  readonly actor: Actor
  /** The language of this page; English where the page has no Welsh. */
  readonly language: Language
  /** The page's words in that language. */
  readonly words: PageWords
  /** The address as asked, with its query. */
  readonly url: string
  readonly requestId: string
  /** The network address that asks. */
  readonly address: string
  /** How people reach these pages, such as https://inspections.example.gov.uk: for links in letters. */
  readonly origin: string
  /** What the page before kept for this one (see `keeping`). */
  readonly kept: Readonly<Record<string, string>>
  /** Whether the data are a demonstration's. */
  readonly demonstration: boolean
  readonly now: Date
}

/** Whether an actor may see a page at all; mostly a function of the slice's `rules/may.ts`. */
export type Who = (actor: Actor) => Permission

/** Open to everybody: no sign-in needed. Such routes are on the short public list in `src/app/public-routes.ts`. */
export const anyone: Who = () => allowed

/** Open to everybody who has signed in. */
export const signedIn: Who = actor =>
  actor.person === null
    ? denied({ en: 'Sign in to see this page.', cy: 'Mewngofnodwch i weld y dudalen hon.' })
    : allowed

type Handler<Pattern extends string, PageWords> = (use: Use, ask: Ask<Pattern, PageWords>) => Reply | Promise<Reply>

/** What a page is made of. `words.cy` turns the language switch on. */
export interface PageParts<Pattern extends string, PageWords> {
  readonly who: Who
  readonly words: { readonly en: PageWords; readonly cy?: NoInfer<PageWords> }
  readonly show: Handler<Pattern, NoInfer<PageWords>>
  readonly submit?: Handler<Pattern, NoInfer<PageWords>>
  /** How often the form may be sent in a minute from one network address; as often as any page's where absent. */
  readonly eachMinute?: number
  /**
   * Whether its form may carry files, and is then sent as `multipart/form-data`: one that is worked on at once, or
   * several to be kept, of which those over a limit come `truncated` so that the page can say so.
   */
  readonly takesFiles?: boolean | 'several'
  /**
   * Whether it is the same for everybody who has not signed in, so that search engines may list it and caches keep it.
   * A cache asks each time whether it still holds: what is published or corrected shows at once.
   */
  readonly shared?: boolean
}

/** A page as the frame runs it. */
export interface Page {
  readonly pattern: string
  readonly who: Who
  readonly words: { readonly en: unknown; readonly cy?: unknown }
  readonly show: (use: Use, ask: Ask) => Reply | Promise<Reply>
  readonly submit?: (use: Use, ask: Ask) => Reply | Promise<Reply>
  readonly eachMinute?: number
  readonly takesFiles?: boolean | 'several'
  readonly shared?: boolean
  /** Whether programs ask for it, who are told in JSON what a person would read on a page. */
  readonly answersData?: boolean
}

/** Declares the page at `path`: GET runs `show`, and POST runs `submit` where there is one. */
export const page = <const Pattern extends string, PageWords>(
  path: Pattern | Path<Pattern>,
  parts: PageParts<Pattern, PageWords>,
): Page => ({ ...(parts as unknown as Omit<Page, 'pattern'>), pattern: typeof path === 'string' ? path : path.pattern })
