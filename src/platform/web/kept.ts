/** Headers by which a browser or a cache keeps a public page, and asks each time whether it still holds. */
import type { FastifyReply, FastifyRequest } from 'fastify'
import { holds, tagOf } from './tag.ts'

/**
 * Marks an answer that is the same for everybody by the hash of what it is made from; answers whether the asker holds
 * that very thing already, and is to be told so by a 304. Anything that says who asks keeps it out of shared caches.
 */
export function isKept(
  request: FastifyRequest,
  answer: FastifyReply,
  madeFrom: readonly (string | Uint8Array)[],
): boolean {
  const tag = tagOf(madeFrom)
  // A language that is asked for is remembered in a cookie, which no cache may hand to others.
  const isPlain = request.headers.cookie === undefined && !request.url.includes('lang=')
  answer.header('cache-control', `${isPlain ? 'public' : 'private'}, no-cache`).header('vary', 'cookie')
  answer.header('etag', `W/${tag}`)
  if (!holds(request, tag)) return false
  // What is kept has a nonce of its own, which a new policy would contradict.
  answer.removeHeader('content-security-policy')
  return true
}
