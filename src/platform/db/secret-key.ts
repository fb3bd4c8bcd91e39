/** Which key seals the secrets of a database: settled once, and changed only by whoever has the one before. */
import { sql } from 'kysely'
import type { Db } from './database.ts'

/**
 * The key that seals this database's secrets, held until the transaction ends: the one that was settled, or `key` where
 * none was. `instead` puts `key` in the place of that one.
 */
export const settleKey = async (db: Db, key: string, instead: string | null = null): Promise<string> => {
  const { rows } = await sql<{ value: string }>`
    insert into platform.setting as kept (name, value) values ('secret-key', ${JSON.stringify(key)}::jsonb)
    on conflict (name) do update
      set value = case when kept.value = ${JSON.stringify(instead)}::jsonb then excluded.value else kept.value end
    returning value`.execute(db)
  return rows[0]?.value ?? key
}
