/** Loads every demonstration that is shipped: one that is published, and one in fieldwork. */
import type { Db } from '../../platform/db/database.ts'
import { loadFieldwork } from './fieldwork/load.ts'
import { loadDemonstration } from './load.ts'
import type { Loading } from './load.ts'

/** Answers whether any was loaded now; those that are there stay as they are. */
export async function loadDemonstrations(db: Db, loading: Omit<Loading, 'folder'>): Promise<boolean> {
  const published = await loadDemonstration(db, loading)
  return (await loadFieldwork(db, loading)) || published
}
