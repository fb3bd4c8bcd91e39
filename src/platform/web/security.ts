/** Headers, tokens and limits that protect every page alike. */
import fastifyCsrf from '@fastify/csrf-protection'
import fastifyFormbody from '@fastify/formbody'
import fastifyMultipart from '@fastify/multipart'
import fastifyRateLimit, { normalizeIP } from '@fastify/rate-limit'
import type { FastifyInstance, FastifyReply } from 'fastify'
import helmet from 'helmet'
import { randomBytes } from 'node:crypto'
import type { ServerResponse } from 'node:http'
import { parse } from 'node:querystring'
import type { Db } from '../db/database.ts'
import { rateStoreOn } from './rate-store.ts'

// A whole council often shares one address, so the limit is far above what forty people clicking fast can reach.
const requestsEachMinute = 3000

// The longest form is an assessment of one case, some 140 answers with comments.
const formBytes = 2 * 1024 * 1024

// A case list of 100,000 rows is some 10 MB as CSV; a form that sends a checked list back is smaller.
const fileBytes = 16 * 1024 * 1024

type Nonced = ServerResponse & { nonce?: string }

/** What the policy of an answer lets its own inline script say to be run: new for each answer. */
export const nonceOf = ({ raw }: FastifyReply): string => (raw as Nonced).nonce ?? ''

/**
 * Security headers, on every answer whatsoever. Helmet is asked by ourselves: the plugin that wraps it makes all of it
 * anew for each request, and so that the request's memory is not given back for minutes.
 */
export const withHeaders = (server: FastifyInstance, https: boolean): void => {
  const protect = helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'", (_, answer) => `'nonce-${(answer as Nonced).nonce ?? ''}'`],
        styleSrc: ["'self'"],
        imgSrc: ["'self'", 'data:'],
        fontSrc: ["'self'"],
        connectSrc: ["'self'"],
        manifestSrc: ["'self'"],
        workerSrc: ["'self'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
        baseUri: ["'none'"],
        ...(https ? { upgradeInsecureRequests: [] } : {}),
      },
    },
    strictTransportSecurity: https && { maxAge: 31_536_000 },
    xFrameOptions: { action: 'deny' },
    referrerPolicy: { policy: 'same-origin' },
  })
  server.addHook('onRequest', (request, answer, done) => {
    const raw: Nonced = answer.raw
    raw.nonce = randomBytes(16).toString('hex')
    protect(request.raw, raw, error => done(error as Error | undefined))
  })
}

/**
 * The network address of whoever asks, as limits count it: an IPv6 neighbourhood is one. Empty where the connection was
 * closed before anybody looked, and nobody waits for an answer.
 */
export const addressOf = ({ ip = '' }: { readonly ip?: string | undefined }): string => normalizeIP(ip)

/** Limits, forms and their tokens, for the scope that pages live in. */
export const withForms = async (scope: FastifyInstance, db: Db, limit: number = requestsEachMinute): Promise<void> => {
  const counted = { max: limit, timeWindow: 60_000, keyGenerator: addressOf, store: rateStoreOn(db) }
  await scope.register(fastifyRateLimit, counted)
  await scope.register(fastifyFormbody, { bodyLimit: formBytes, parser: text => ({ ...parse(text) }) })
  await scope.register(fastifyMultipart, {
    limits: { files: 1, fileSize: fileBytes, fields: 300, fieldSize: fileBytes, fieldNameSize: 200, parts: 301 },
  })
  await scope.register(fastifyCsrf, { sessionPlugin: '@fastify/session' })
}
