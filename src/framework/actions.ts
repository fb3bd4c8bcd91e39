/** What is done with frameworks on a server: taking an edition in, and finding it again by its hash. */
import type { Use } from '../platform/use.ts'
import type { Framework } from './rules/framework.ts'
import { numbering } from './rules/numbering.ts'
import * as store from './store.ts'
import type { EditionLine } from './store.ts'

/** Editions already read from the database. They never change, so what is remembered is never stale. */
const remembered = new Map<string, Framework>()

/**
 * Takes an edition in, if it is not there: the same content changes nothing, other content under the same id is
 * another edition beside the earlier one. Answers its hash.
 */
export async function loadEdition(use: Use, framework: Framework): Promise<string> {
  const isNew = await store.addEdition(use.db, framework, use.now)
  if (isNew) {
    await store.addNumbers(use.db, framework.hash, numbering(framework))
    await use.journal('framework.edition-loaded', { framework: framework.id, hash: framework.hash })
  }
  return framework.hash
}

/** The edition that an inspection has pinned, or null if this database never took it in. */
export async function findEdition(use: Pick<Use, 'db'>, hash: string): Promise<Framework | null> {
  const known = remembered.get(hash) ?? (await store.loadEdition(use.db, hash))
  if (known) remembered.set(hash, known)
  return known
}

/** The edition with a hash, or the newest of the framework with an id; null if there is neither. */
export async function findEditionOrNewest(use: Pick<Use, 'db'>, hashOrId: string): Promise<Framework | null> {
  const newest = (await store.listEditions(use.db)).find(
    edition => edition.id === hashOrId || edition.hash === hashOrId,
  )
  return newest ? findEdition(use, newest.hash) : null
}

/** Every edition taken in, the newest of each framework first. */
export const listEditions = (use: Pick<Use, 'db'>): Promise<readonly EditionLine[]> => store.listEditions(use.db)
