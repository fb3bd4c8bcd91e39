/** The web server without any slice: request ids, headers, health, assets, sessions, forms and error pages. */
import Fastify, { LogController } from 'fastify'
import type { FastifyBaseLogger, FastifyInstance, FastifyPluginAsync } from 'fastify'
import { serializerCompiler, validatorCompiler } from 'fastify-type-provider-zod'
import { randomUUID } from 'node:crypto'
import type { Actor } from '../pure/actor.ts'
import { serveAssets } from './assets.ts'
import { withErrorPages } from './errors.ts'
import type { Uploads } from './form.ts'
import { mount, mountData } from './frame.ts'
import type { FrameParts } from './parts.ts'
import type { Build, HealthCheck } from './health.ts'
import { serveHealth } from './health.ts'
import { answerPreflights, mountOpen } from './mount-open.ts'
import type { ApiDescription } from './open-api.ts'
import { serveOpenApi, withOpenApi } from './open-api.ts'
import { withForms, withHeaders } from './security.ts'
import type { SessionKeeper } from './session.ts'
import { withSessions } from './session.ts'
import type { SlicePlugin } from './slice.ts'
import { mountStream } from './stream.ts'

declare module 'fastify' {
  interface FastifyRequest {
    /** Who asks, once the frame knows. */
    actor: Actor | null
    /** Files sent with the form of a page that takes them. */
    uploads: Uploads | null
  }
  interface FastifyContextConfig {
    /** Whether programs ask for this address, and are answered in JSON whatever goes wrong. */
    answersData?: boolean
    /** Whether it only takes something in, and shows nothing but a receipt. */
    takesIn?: boolean
  }
  interface FastifyInstance {
    /** Every route, as `GET /path`, in the order of declaration: what a test of access walks through. */
    routesDeclared: string[]
  }
}

/** Everything that the server stands on. */
export interface ServerParts extends FrameParts {
  readonly log: FastifyBaseLogger
  /** Whether people reach it by https: cookies are then refused to anything else. */
  readonly https: boolean
  readonly build: Build
  readonly health: Readonly<Record<string, HealthCheck>>
  readonly sessions: SessionKeeper
  /** The folder of built browser files. */
  readonly assetsFolder: string
  readonly slices: readonly SlicePlugin[]
  /** What its API of open data is called; none is described where there is none. */
  readonly api?: ApiDescription
  /** Requests a minute from one address; a bench raises it. */
  readonly rateLimit?: number
  /**
   * Done before anything is read for a request, so that what is due by then has happened. It must not throw. A request
   * that is only taken in does not wait for it.
   */
  readonly before?: (now: Date) => Promise<void>
}

/** Builds the server, ready for `listen()` or `inject()`. */
export const serverOf = async (parts: ServerParts): Promise<FastifyInstance> => {
  const server: FastifyInstance = Fastify({
    loggerInstance: parts.log,
    // Our own line below says the route and not the address, which may hold a case's reference.
    logController: new LogController({ disableRequestLogging: true }),
    // One proxy stands before us. What a client says of itself further off is not believed: failures to sign in and
    // requests are counted by address.
    trustProxy: parts.https && ((_, hops) => hops < 1),
    requestIdHeader: false,
    genReqId: request => requestId(request.headers['x-request-id']),
    routerOptions: { ignoreTrailingSlash: true },
  })
  server.decorateRequest('actor', null)
  server.decorateRequest('uploads', null)
  server.decorate('routesDeclared', [])
  server.addHook('onRoute', ({ method, url }) => {
    for (const each of [method].flat()) if (each !== 'HEAD') server.routesDeclared.push(`${each} ${url}`)
  })
  server.setValidatorCompiler(validatorCompiler)
  server.setSerializerCompiler(serializerCompiler)
  server.addHook('onRequest', (request, answer, done) => {
    answer.header('x-request-id', request.id)
    done()
  })
  server.addHook('onResponse', (request, answer, done) => {
    const { url: route = 'unknown' } = request.routeOptions
    request.log.info(
      { method: request.method, route, status: answer.statusCode, ms: Math.round(answer.elapsedTime) },
      'answered',
    )
    done()
  })
  withHeaders(server, parts.https)
  serveHealth(server, parts.health, parts.build)
  await serveAssets(server, parts.assetsFolder)
  await server.register(pagesOf(parts))
  return server
}

const pagesOf =
  (parts: ServerParts): FastifyPluginAsync =>
  async scope => {
    scope.addHook('onRequest', (_, answer, done) => {
      answer.header('cache-control', 'no-store')
      done()
    })
    const { before } = parts
    if (before)
      scope.addHook('onRequest', async ({ routeOptions }) => {
        if (routeOptions.config.takesIn !== true) await before(parts.clock())
      })
    await withSessions(scope, parts.sessions, parts.https)
    await withForms(scope, parts.db, parts.rateLimit)
    withErrorPages(scope, parts)
    if (parts.api) {
      await withOpenApi(scope, parts.api)
      serveOpenApi(scope)
      answerPreflights(scope, '/api/*')
    }
    for (const slice of parts.slices) await scope.register(sliceOf(parts, slice))
  }

const sliceOf =
  (parts: FrameParts, slice: SlicePlugin): FastifyPluginAsync =>
  async scope => {
    slice({
      page: page => mount(scope, parts, page),
      stream: stream => mountStream(scope, parts, stream),
      data: data => mountData(scope, parts, data),
      open: open => mountOpen(scope, parts, open),
      api: api => void scope.register(api),
    })
    return Promise.resolve()
  }

// An identifier from outside is kept only if it can't forge a line of the log.
const requestId = (asked: string | string[] | undefined): string =>
  typeof asked === 'string' && /^[\w.-]{8,64}$/.test(asked) ? asked : randomUUID()
