/** Sessions: who you are, which language you read, and nothing of the work itself. Kept in PostgreSQL by access/. */
import fastifyCookie from '@fastify/cookie'
import fastifySession from '@fastify/session'
import type { FastifyInstance, FastifyRequest, Session } from 'fastify'
import type { Language } from '../pure/words.ts'

declare module 'fastify' {
  interface Session {
    person?: number
    /** For which of their organisations they act, once they have chosen. */
    organisation?: number
    language?: Language
    /** A notice for the next page that is shown. */
    said?: string
    /** What one page keeps for the next, within a journey such as signing in. */
    kept?: Readonly<Record<string, string>>
    /** Until when the store keeps it, as it was last saved; ISO 8601. */
    keptUntil?: string
  }
}

/** What a session holds, as the store keeps it; plain JSON. */
export type SessionData = Readonly<Record<string, unknown>>

/** Where sessions are kept: three functions. `id` is the secret of the cookie, never stored as it is. */
export interface SessionKeeper {
  readonly find: (id: string) => Promise<SessionData | null>
  readonly save: (id: string, data: SessionData, expires: Date) => Promise<void>
  readonly end: (id: string) => Promise<void>
}

// Long enough for a day of reading cases with breaks; each request starts it anew.
export const sessionHours = 12

/** The one cookie's name, as the cookies page gives it. */
export const sessionCookie = 'plumbline-session'

// The identifier is 24 random bytes and only its hash is stored: a signature would add nothing but a key to keep.
const unsigned = {
  sign: (value: string) => value,
  unsign: (value: string) => ({ valid: true, renew: false, value }),
}

/** Gives a Fastify scope its session. The cookie is strictly necessary and lasts as long as the session. */
export const withSessions = async (scope: FastifyInstance, keeper: SessionKeeper, https: boolean): Promise<void> => {
  await scope.register(fastifyCookie)
  await scope.register(fastifySession, {
    secret: unsigned,
    cookieName: sessionCookie,
    saveUninitialized: false,
    rolling: true,
    cookie: { httpOnly: true, sameSite: 'lax', secure: https, path: '/', maxAge: sessionHours * 3_600_000 },
    store: {
      get: (id, done) => {
        keeper.find(id).then(data => done(null, data as Session | null), done)
      },
      set: (id, session, done) => {
        const expires = session.cookie.expires ?? new Date(Date.now() + sessionHours * 3_600_000)
        if (isKeptLongEnough(session as FastifyRequest['session'], expires)) {
          done()
          return
        }
        const data = JSON.parse(JSON.stringify({ ...session, keptUntil: expires.toISOString() })) as SessionData
        keeper.save(id, data, expires).then(() => done(), done)
      },
      destroy: (id, done) => {
        keeper.end(id).then(() => done(), done)
      },
    },
  })
}

// A page that is only read would otherwise cost a write each time, to move the expiry by the seconds since the last.
const graceMs = 10 * 60_000

const isKeptLongEnough = (session: FastifyRequest['session'], expires: Date): boolean =>
  session.keptUntil !== undefined &&
  !session.isModified() &&
  expires.getTime() - Date.parse(session.keptUntil) < graceMs
