/** What the case list of an inspection has, for deeds that name a case, a team or a case manager. */
import type { Use } from '../../platform/use.ts'
import type { KnownValues } from '../rules/known-values.ts'
import { knownValues } from '../rules/known-values.ts'
import { readCases } from '../store.ts'
import { readListCases, readListFacts } from '../store/list.ts'

/**
 * The references and values on the list of an inspection that the caller may name; of the sample where there is no list;
 * null where there is neither yet. The list is read, and the reading is journalled.
 */
export async function findKnownValues(
  use: Use,
  inspection: number,
  attributes: readonly string[],
): Promise<KnownValues | null> {
  const list = await readListFacts(use.db, inspection)
  if (list) {
    const sight = await use.look({ inspection, what: 'case list' })
    return knownValues(await readListCases(sight, list.id), attributes)
  }
  const cases = await readCases(await use.look({ inspection, what: 'cases' }))
  return cases.length === 0 ? null : knownValues(cases, attributes)
}
