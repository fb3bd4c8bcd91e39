/** Tags by which a browser or a cache asks whether what it keeps still holds. */
import type { FastifyRequest } from 'fastify'
import { createHash } from 'node:crypto'

/** The tag of content, quoted as in the header: the same for the same parts in the same order, and for no others. */
export function tagOf(madeFrom: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256')
  for (const part of madeFrom) hash.update(part).update('\0')
  return `"${hash.digest('base64url').slice(0, 27)}"`
}

/** Whether who asks says that they hold what has this tag. RFC 9110, section 13.1.2: weakly compared; a star is any. */
export const holds = ({ headers }: FastifyRequest, tag: string): boolean =>
  (headers['if-none-match'] ?? '')
    .split(',')
    .map(each => each.trim().replace(/^W\//, ''))
    .some(each => each === tag || each === '*')
