/** Headers, tokens and limits that protect every page alike. */
import fastifyCsrf from '@fastify/csrf-protection'
import fastifyFormbody from '@fastify/formbody'
import fastifyHelmet from '@fastify/helmet'
import fastifyMultipart from '@fastify/multipart'
import fastifyRateLimit, { normalizeIP } from '@fastify/rate-limit'
import type { FastifyInstance } from 'fastify'
import { parse } from 'node:querystring'
import type { Db } from '../db/database.ts'
import { rateStoreOn } from './rate-store.ts'

// A whole council often shares one address, so the limit is far above what forty people clicking fast can reach.
const requestsEachMinute = 3000

// The longest form is an assessment of one case, some 140 answers with comments.
const formBytes = 2 * 1024 * 1024

// A case list of 100,000 rows is some 10 MB as CSV; a form that sends a checked list back is smaller.
const fileBytes = 16 * 1024 * 1024

/** Security headers, on every answer whatsoever. */
export const withHeaders = async (server: FastifyInstance, https: boolean): Promise<void> => {
  await server.register(fastifyHelmet, {
    enableCSPNonces: true,
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
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
