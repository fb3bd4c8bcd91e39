/** SQL of the sealed secrets of one-time codes. */
import type { Db } from '../../platform/db/database.ts'

type Tables = {
  'access.credential': { person_id: number; totp_secret: string; totp_key: string | null }
}

const tables = (db: Db) => db.$extendTables<Tables>()

/** A secret as it is kept: sealed with a key, or, from before there were keys, as it is. */
export interface KeptSecret {
  readonly key: string | null
  readonly text: string
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
