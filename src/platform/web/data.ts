/** Data for programs: JSON over the same frame as pages, for one's own pages in the browser and never another site's. */
import type { FastifyRequest } from 'fastify'
import type { ZodType } from 'zod'
import type { Actor } from '../pure/actor.ts'
import { Problem } from '../pure/problem.ts'
import type { Path } from '../pure/path.ts'
import { forbidden } from '../pure/refusal.ts'
import { accountWithdrawn, anotherReader, bodyTooLarge, notUnderstood, signInFirst } from './data.words.ts'
import type { Ask, Use, Who } from './page.ts'
import { signedIn } from './page.ts'

/** Data that is asked for once the transaction is committed, by what a `write` answers instead of the data. */
export type Later = () => Promise<unknown>

/** An address that answers JSON. What it throws is answered as `application/problem+json`. */
export interface Data {
  readonly pattern: string
  readonly who: Who
  readonly read?: (use: Use, ask: Ask) => Promise<unknown>
  readonly write?: (use: Use, ask: Ask, body: unknown) => Promise<unknown>
  /** The longest body in bytes; Fastify's own limit where absent. */
  readonly mostBytes?: number
}

/** What an address is made of. */
export interface DataParts<Pattern extends string, Body> {
  readonly who?: Who
  readonly read?: (use: Use, ask: Ask<Pattern>) => Promise<unknown>
  readonly write?: (use: Use, ask: Ask<Pattern>, body: Body) => Promise<unknown>
  /** What a body must be; a body that is not is refused whole with 400. */
  readonly body?: ZodType<Body>
  readonly mostBytes?: number
}

/** Declares JSON at `path`: GET runs `read` and POST runs `write`, for whoever has signed in unless `who` says other. */
export const data = <const Pattern extends string, Body>(
  path: Path<Pattern>,
  { who = signedIn, read, write, body, mostBytes }: DataParts<Pattern, Body>,
): Data => ({
  pattern: path.pattern,
  who,
  ...(read ? { read: read } : {}),
  ...(write
    ? {
        write: (use, ask, sent) => {
          const parsed = body ? body.safeParse(sent) : { success: true as const, data: sent as Body }
          if (!parsed.success) throw new Problem(notUnderstood)
          return write(use, ask, parsed.data)
        },
      }
    : {}),
  ...(mostBytes === undefined ? {} : { mostBytes }),
})

/**
 * Throws the 403 that a request deserves which another site made a browser send. Browsers say from where a request
 * comes, and no page can make them say otherwise; JSON from elsewhere they don't send without asking, and we allow none.
 */
export const insistOnSameOrigin = (request: FastifyRequest): void => {
  const { 'sec-fetch-site': site, origin, 'content-type': type = '' } = request.headers
  const same = site === undefined ? hostOf(origin) === request.host : site === 'same-origin'
  if (!same || !/^application\/json\b/i.test(type)) throw forbidden(notUnderstood.next)
}

const hostOf = (origin: string | undefined): string | null =>
  origin !== undefined && URL.canParse(origin) ? new URL(origin).host : null

/**
 * The 401 of somebody whose session has ended: the browser keeps what it has, and asks to sign in. The 410 of somebody
 * whose session is there and who is known no more.
 */
export const notSignedIn = ({ session }: FastifyRequest): Problem =>
  new Problem(session.person === undefined ? signInFirst : accountWithdrawn)

/** Of whom a browser takes itself to send something: what one person wrote is never taken for another's. */
export const readerHeader = 'x-plumbline-person'

/** Throws the 409 that a request deserves which was meant to come from somebody else than who has signed in. */
export const insistOnReader = ({ headers }: FastifyRequest, { person }: Actor): void => {
  const meant = headers[readerHeader]
  if (meant !== undefined && meant !== String(person)) throw new Problem(anotherReader)
}

/** The 413 of a batch with too many parts. */
export const tooMuch = (): Problem => new Problem(bodyTooLarge)
