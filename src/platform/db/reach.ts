/** Says to PostgreSQL for whom a transaction works; until it is said, the transaction reaches no inspection's material. */
import { sql } from 'kysely'
import type { Reach } from '../pure/reach.ts'
import type { Db } from './database.ts'

/**
 * Sets the reach until the transaction ends. `db` must be a transaction: outside one it would hold for no time at all.
 * With `planOnce` a statement's plan is the same whatever it is asked with: right where all of them ask by key, whose
 * planning takes longer than their work.
 */
export const setReach = async (db: Db, reach: Reach, { planOnce = false } = {}): Promise<void> => {
  const { organisation, person } = reach.kind === 'everything' ? { organisation: null, person: null } : reach
  const plans = planOnce ? sql`, set_config('plan_cache_mode', 'force_generic_plan', true)` : sql``
  await sql`
    select set_config('plumbline.reach', ${reach.kind}, true),
      set_config('plumbline.organisation', ${String(organisation ?? '')}, true),
      set_config('plumbline.person', ${String(person ?? '')}, true)${plans}`.execute(db)
}
