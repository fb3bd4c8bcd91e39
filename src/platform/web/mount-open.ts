/** Runs an open address for a request: as nobody, in a transaction that reaches what everybody does, tagged and shared. */
import type {
  FastifyInstance,
  FastifyReply,
  FastifyRequest,
  FastifySchema,
  onRequestHookHandler,
  onSendHookHandler,
} from 'fastify'
import { Readable } from 'node:stream'
import { transaction } from '../db/database.ts'
import { setReach } from '../db/reach.ts'
import { stranger } from '../pure/actor.ts'
import type { Use } from '../use.ts'
import { use as build } from '../use.ts'
import type { FrameParts } from './parts.ts'
import { originOf } from './parts.ts'
import type { Open, Opened } from './open.ts'
import { problem } from './problem-shape.ts'
import { holds, tagOf } from './tag.ts'

/** Mounts an open address on a Fastify scope. */
export const mountOpen = (scope: FastifyInstance, parts: FrameParts, open: Open): void => {
  scope.get(
    open.pattern,
    {
      schema: schemaOf(open),
      config: { answersData: true, rateLimit: { max: open.eachMinute, timeWindow: 60_000 } },
      onRequest: sharedWithEverybody,
      onSend: tagged,
    },
    async (request, answer) => {
      const reads = <T>(work: (use: Use) => Promise<T>): Promise<T> => asNobody(parts, request, work)
      const ask = {
        params: request.params as Record<string, string>,
        query: request.query,
        origin: originOf(parts, request),
        now: parts.clock(),
      }
      return send(answer, request, open, await reads(use => open.read(use, ask)), reads)
    },
  )
}

const asNobody = <T>(parts: FrameParts, request: FastifyRequest, work: (use: Use) => Promise<T>): Promise<T> =>
  (parts.transact ?? transaction)(parts.db, async db => {
    await setReach(db, parts.reachOf(stranger))
    const { signer } = parts
    return work(build({ db, now: parts.clock(), actor: stranger, request: request.id, ...(signer ? { signer } : {}) }))
  })

const send = (
  answer: FastifyReply,
  request: FastifyRequest,
  { answer: { type } }: Open,
  opened: Opened,
  visit: <T>(work: (use: Use) => Promise<T>) => Promise<T>,
): FastifyReply => {
  answer.type(`${type}; charset=utf-8${type === 'text/csv' ? '; header=present' : ''}`)
  if (opened.kind === 'json') {
    const links = Object.entries(opened.links ?? {}).map(([relation, href]) => `<${href}>; rel="${relation}"`)
    if (links.length > 0) answer.header('link', links.join(', '))
    return answer.send(opened.data)
  }
  answer.header('content-disposition', `attachment; filename="${opened.filename}"`)
  // To the letter: the schema of a file describes it, and does not write it anew.
  if (opened.kind === 'text') return answer.serializer(text => text as string).send(opened.text)
  const tag = tagOf([opened.version])
  answer.header('etag', tag)
  if (holds(request, tag)) return answer.status(304).send()
  return answer.send(Readable.from(opened.content(visit)))
}

/** Any site's scripts may read it; they are told which headers there are. */
export const sharedWithEverybody: onRequestHookHandler = (_, answer, done) => {
  answer.headers({
    'access-control-allow-origin': '*',
    'access-control-expose-headers': 'etag, link, retry-after, x-request-id, x-ratelimit-limit, x-ratelimit-remaining',
    'cross-origin-resource-policy': 'cross-origin',
  })
  done()
}

/** What a browser asks before a script may ask for something with headers of its own. */
export const answerPreflights = (scope: FastifyInstance, pattern: string): void => {
  scope.options(pattern, { onRequest: sharedWithEverybody }, (_, answer) =>
    answer
      .headers({
        'access-control-allow-methods': 'GET, HEAD, OPTIONS',
        'access-control-allow-headers': 'accept, if-none-match',
        'access-control-max-age': '86400',
      })
      .status(204)
      .send(),
  )
}

// What is published may be corrected at any minute; a copy is asked about again after one.
const keptSeconds = 60

/** Tags what is sent by its content, and sends nothing to whoever has it already. */
export const tagged: onSendHookHandler = (request, answer, payload, done) => {
  done(null, toSend(request, answer, payload))
}

const toSend = (request: FastifyRequest, answer: FastifyReply, payload: unknown): unknown => {
  if (answer.statusCode !== 200 && answer.statusCode !== 304) return payload
  answer.header('cache-control', `public, max-age=${keptSeconds}`)
  if (typeof payload !== 'string' || answer.hasHeader('etag')) return payload
  const tag = tagOf([payload])
  answer.header('etag', tag)
  if (!holds(request, tag)) return payload
  answer.status(304).removeHeader('content-length')
  return null
}

const schemaOf = ({ id, tag, summary, description, params, query, answer }: Open): FastifySchema => ({
  operationId: id,
  tags: [tag],
  summary,
  description,
  ...(params ? { params } : {}),
  ...(query ? { querystring: query } : {}),
  response: {
    200: { description: answer.description, content: { [answer.type]: { schema: answer.schema } } },
    ...(params || query ? { 400: refused('A parameter is not what it should be; the answer names it.') } : {}),
    ...(params ? { 404: refused('Nothing is published under this address.') } : {}),
    429: refused('Too many requests; wait as long as the header retry-after says.'),
    500: refused('A fault of ours. Try again later, and quote the reference if it stays.'),
  },
})

const refused = (description: string) => ({
  description,
  content: { 'application/problem+json': { schema: problem } },
})
