/** The name of an edition: the hash of all that it says. */
import { createHash } from 'node:crypto'
import { canonicalJson } from '../rules/canonical.ts'
import type { Framework } from '../rules/framework.ts'

/** SHA-256 in hexadecimal of a framework's canonical JSON; comments and layout of its files don't count. */
export const hashOf = (framework: Omit<Framework, 'hash'>): string =>
  createHash('sha256').update(canonicalJson(framework)).digest('hex')
