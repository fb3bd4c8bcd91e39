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
    readonly count: Counter
    constructor(prefix: unknown) {
      this.prefix = typeof prefix === 'string' ? prefix : ''
      this.count = counterOn(db)
    }
    incr(
      who: string,
      done: (error: Error | null, counted?: Counted) => void,
      windowMs: number,
      most: number = Infinity,
    ): void {
      this.count(`${this.prefix}\n${who}`, windowMs, most).then(
        counted => done(null, counted),
        (error: unknown) => done(error as Error),
      )
    }
    child({ routeInfo }: OfRoute): Store {
      return new Store(`${[routeInfo?.method ?? ''].flat().join()} ${routeInfo?.url ?? ''}`)
    }
  }
  return Store as unknown as FastifyRateLimitStoreCtor
}

type Counter = (who: string, windowMs: number, most: number) => Promise<Counted>

/** Requests that the database has counted already, and that are still to come. */
interface Ahead {
  next: number
  readonly last: number
  /** Milliseconds of `performance.now()`. */
  readonly endsAt: number
}

// With several processes somebody may be held back so much below a limit: a hundredth of it, twenty requests at most.
const aheadOf = (most: number): number => Math.max(1, Math.min(20, Math.floor(most / 100)))

// More addresses than ever ask within one window.
const mostAhead = 10_000

/**
 * Counts some requests ahead where a limit is high, so that most of them ask no database: those of a whole office come
 * from one address, and would wait for one another at its row.
 */
function counterOn(db: Db): Counter {
  const ahead = new Map<string, Ahead>()
  const asking = new Map<string, Promise<void>>()
  const askAhead = async (who: string, windowMs: number, size: number): Promise<void> => {
    const { asked, endsInMs } = await countRequest(db, who, windowMs, size)
    if (ahead.size >= mostAhead) ahead.clear()
    ahead.set(who, { next: asked - size + 1, last: asked, endsAt: performance.now() + endsInMs })
  }
  return async (who, windowMs, most) => {
    const size = aheadOf(most)
    for (;;) {
      const known = ahead.get(who)
      const ttl = Math.ceil((known?.endsAt ?? 0) - performance.now())
      if (known && ttl > 0 && known.next <= known.last) return { current: known.next++, ttl }
      let answer = asking.get(who)
      if (!answer) {
        answer = askAhead(who, windowMs, size).finally(() => asking.delete(who))
        asking.set(who, answer)
      }
      await answer
    }
  }
}
