/** SQL of the sealed secrets of one-time codes, and of which key seals them. */
import { sql } from 'kysely'
import type { Db } from '../../platform/db/database.ts'

type Tables = {
  'access.credential': { person_id: number; totp_secret: string; totp_key: string | null }
  'platform.setting': { name: string; value: unknown }
}

const tables = (db: Db) => db.$extendTables<Tables>()

/** A secret as it is kept: sealed with a key, or, from before there were keys, as it is. */
export interface KeptSecret {
  readonly key: string | null
  readonly text: string
}

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

/** Every secret of one-time codes with its person, held until the transaction ends. */
export const readTotps = async (db: Db): Promise<readonly { readonly person: number; readonly kept: KeptSecret }[]> => {
  const rows = await tables(db).selectFrom('access.credential').selectAll().orderBy('person_id').forUpdate().execute()
  return rows.map(({ person_id, totp_secret, totp_key }) => ({
    person: person_id,
    kept: { key: totp_key, text: totp_secret },
  }))
}

/** Keeps a secret of one-time codes in the place of the one before. */
export const saveTotp = async (db: Db, person: number, { key, text }: KeptSecret): Promise<void> => {
  await tables(db)
    .updateTable('access.credential')
    .set({ totp_secret: text, totp_key: key })
    .where('person_id', '=', person)
    .execute()
}
