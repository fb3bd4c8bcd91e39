/** Where the limits of requests are counted: in the database, so that several processes count as one. */
import type { FastifyRateLimitStoreCtor } from '@fastify/rate-limit'
import type { Db } from '../db/database.ts'
import { countRequest } from '../db/rates.ts'

interface Counted {
  readonly current: number
  readonly ttl: number
}

interface OfRoute {
  readonly routeInfo?: { readonly method?: string | readonly string[]; readonly url?: string }
}

/** The store that the rate limits of a server ask; it makes one for each route that has a limit of its own. */
export const rateStoreOn = (db: Db): FastifyRateLimitStoreCtor => {
  // The plugin calls the store with `new`; there is nothing to inherit.
  class Store {
    readonly prefix: string
    constructor(prefix: unknown) {
      this.prefix = typeof prefix === 'string' ? prefix : ''
    }
    incr(who: string, done: (error: Error | null, counted?: Counted) => void, windowMs: number): void {
      countRequest(db, `${this.prefix}\n${who}`, windowMs).then(
        ({ asked, endsInMs }) => done(null, { current: asked, ttl: endsInMs }),
        (error: unknown) => done(error as Error),
      )
    }
    child({ routeInfo }: OfRoute): Store {
      return new Store(`${[routeInfo?.method ?? ''].flat().join()} ${routeInfo?.url ?? ''}`)
    }
  }
  return Store as unknown as FastifyRateLimitStoreCtor
}
