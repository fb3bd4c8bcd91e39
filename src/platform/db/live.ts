/** Hearing of journal entries as they are committed, by one connection for the whole process. */
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import type { Log } from '../log.ts'

/** That something was journalled; what was done is for the hearer to read, with their own rights. */
export interface News {
  readonly id: number
  readonly event: string
  readonly inspection: number | null
  /** Whom it concerns, else who did it. */
  readonly person: number | null
}

/** What a hearer is told: an entry, or that entries may have been missed while there was no connection. */
export type Heard = News | 'missed'

/** The door to the news. */
export interface Live {
  /** Tells of everything from now on, until the answer is called. */
  readonly hear: (tell: (heard: Heard) => void) => () => void
  readonly close: () => Promise<void>
}

/** Never tells anything: for a process that shows no pages, and for tests that commit nothing. */
export const silence: Live = { hear: () => () => undefined, close: () => Promise.resolve() }

const channel = 'plumbline_journal'
const shortestPause = 250
const longestPause = 10_000

/**
 * Listens from the first hearer on. A connection that breaks is opened again after a pause that doubles. Whoever hears
 * before a connection listens is told, once it does, that they may have missed something. Behind a pooler of
 * transactions `url` must reach PostgreSQL itself.
 */
export const openLive = (url: string, log: Pick<Log, 'warn'>): Live => {
  const hearers = new Set<(heard: Heard) => void>()
  const stopped = new AbortController()
  let running: Promise<void> | undefined
  const tellAll = (heard: Heard): void => {
    for (const tell of hearers) tell(heard)
  }
  const run = async (): Promise<void> => {
    for (let pause = shortestPause; !stopped.signal.aborted;) {
      const began = await listenOnce(url, stopped.signal, tellAll).catch((error: unknown) => {
        log.warn({ error: String(error) }, 'no news of the journal')
        return false
      })
      pause = began ? shortestPause : Math.min(longestPause, pause * 2)
      await sleep(pause, undefined, { signal: stopped.signal }).catch(() => undefined)
    }
  }
  return {
    hear: tell => {
      hearers.add(tell)
      running ??= run()
      return () => hearers.delete(tell)
    },
    close: async () => {
      stopped.abort()
      await running
    },
  }
}

/** Listens until the connection ends; answers true, since it had begun. */
const listenOnce = async (url: string, signal: AbortSignal, tell: (heard: Heard) => void): Promise<boolean> => {
  const client = new pg.Client({
    connectionString: url,
    application_name: 'plumbline live',
    keepAlive: true,
    connectionTimeoutMillis: 5_000,
  })
  const ended = new Promise<void>(resolve => {
    client.on('end', resolve)
    client.on('error', () => resolve())
    signal.addEventListener('abort', () => resolve(), { once: true })
  })
  client.on('notification', ({ payload = '' }) => {
    tell(JSON.parse(payload) as News)
  })
  try {
    await client.connect()
    await client.query(`listen ${channel}`)
    tell('missed')
    await ended
    return true
  } finally {
    await client.end().catch(() => undefined)
  }
}
