/** Says to PostgreSQL for whom a transaction works; until it is said, the transaction reaches no inspection's material. */
import { sql } from 'kysely'
import type { Reach } from '../pure/reach.ts'
import type { Db } from './database.ts'

/** Sets the reach until the transaction ends. `db` must be a transaction: outside one it would hold for no time at all. */
export const setReach = async (db: Db, reach: Reach): Promise<void> => {
  const { organisation, person } = reach.kind === 'everything' ? { organisation: null, person: null } : reach
  await sql`
    select set_config('plumbline.reach', ${reach.kind}, true),
      set_config('plumbline.organisation', ${String(organisation ?? '')}, true),
      set_config('plumbline.person', ${String(person ?? '')}, true)`.execute(db)
}
