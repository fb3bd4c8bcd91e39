/** SQL of passkeys. */
import { sql } from 'kysely'
import type { Db } from '../../platform/db/database.ts'

type Tables = {
  'access.passkey': {
    id: string
    person_id: number
    public_key: Uint8Array
    counter: number
    transports: string[]
    added_at: Date
    used_at: Date | null
  }
}

const tables = (db: Db) => db.$extendTables<Tables>()

/** A passkey as it is kept; `id` is the authenticator's own, in base64url. */
export interface Passkey {
  readonly id: string
  readonly person: number
  readonly publicKey: Uint8Array<ArrayBuffer>
  readonly counter: number
  readonly transports: readonly string[]
}

/** Adds a passkey of a person. */
export const addPasskey = async (db: Db, passkey: Passkey, now: Date): Promise<void> => {
  const { id, person, publicKey, counter, transports } = passkey
  await tables(db)
    .insertInto('access.passkey')
    .values({
      id,
      person_id: person,
      public_key: Buffer.from(publicKey),
      counter,
      transports: sql`${transports}::text[]`,
      added_at: now,
      used_at: null,
    })
    .execute()
}

/** A passkey of somebody who has not left, held until the transaction ends; or null. */
export const holdPasskey = async (db: Db, id: string): Promise<Passkey | null> => {
  const row = await tables(db)
    .selectFrom('access.passkey')
    .selectAll()
    .where('id', '=', id)
    .where(sql<boolean>`exists (select from access.person where id = person_id and left_at is null)`)
    .forUpdate()
    .executeTakeFirst()
  if (row === undefined) return null
  const { person_id: person, public_key, counter, transports } = row
  return { id, person, publicKey: new Uint8Array(public_key), counter, transports }
}

/** The identifiers of a person's passkeys. */
export const readPasskeys = async (db: Db, person: number): Promise<readonly string[]> => {
  const rows = await tables(db).selectFrom('access.passkey').select('id').where('person_id', '=', person).execute()
  return rows.map(({ id }) => id)
}

/** Marks that a passkey was used, with the count that its authenticator keeps. */
export const markPasskeyUsed = async (db: Db, id: string, counter: number, now: Date): Promise<void> => {
  await tables(db).updateTable('access.passkey').set({ counter, used_at: now }).where('id', '=', id).execute()
}

/** Takes away every passkey of a person. */
export const removePasskeys = async (db: Db, person: number): Promise<void> => {
  await tables(db).deleteFrom('access.passkey').where('person_id', '=', person).execute()
}
