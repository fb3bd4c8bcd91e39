/** The door through which a slice comes on the web: a list of its pages, on a Fastify scope of its own. */
import type { FastifyPluginAsync } from 'fastify'
import type { Data } from './data.ts'
import type { Open } from './open.ts'
import type { Page } from './page.ts'
import type { Stream } from './stream.ts'

export interface Door {
  /** Mounts a page: its GET and, where it has a form, its POST. */
  readonly page: (page: Page) => void
  /** Mounts a stream of news for a page that is kept open. */
  readonly stream: (stream: Stream) => void
  /** Mounts an address that answers JSON, of a slice's `api.ts`. */
  readonly data: (data: Data) => void
  /** Mounts an address that is open to every program, of a slice's `api.ts`; the OpenAPI document describes it. */
  readonly open: (open: Open) => void
  /** Mounts a slice's `api.ts`: JSON routes with zod schemas. */
  readonly api: (api: FastifyPluginAsync) => void
}

/** What each slice's `plugin.ts` exports. */
export type SlicePlugin = (door: Door) => void
