/** SQL of what is short-lived: links sent by email, and the count of failed attempts. */
import { sql } from 'kysely'
import type { Db } from '../../platform/db/database.ts'

export type Purpose = 'invitation' | 'reset'

type Tables = {
  'access.link': { id: string; person_id: number; purpose: Purpose; expires_at: Date; used_at: Date | null }
  'access.attempt': { id: string; failures: number; wait_until: Date }
}

const tables = (db: Db) => db.$extendTables<Tables>()

/** Adds a link; those sent to the same person before open nothing from now on. */
export const addLink = async (
  db: Db,
  link: { readonly id: string; readonly person: number; readonly purpose: Purpose; readonly expires: Date },
): Promise<void> => {
  await tables(db).deleteFrom('access.link').where('person_id', '=', link.person).where('used_at', 'is', null).execute()
  await tables(db)
    .insertInto('access.link')
    .values({ id: link.id, person_id: link.person, purpose: link.purpose, expires_at: link.expires, used_at: null })
    .execute()
}

/** Whose link that is and for what, held until the transaction ends; null where it is used, expired or unknown. */
export const holdLink = async (
  db: Db,
  id: string,
  now: Date,
): Promise<{ readonly person: number; readonly purpose: Purpose } | null> => {
  const row = await tables(db)
    .selectFrom('access.link')
    .select(['person_id as person', 'purpose'])
    .where('id', '=', id)
    .where('used_at', 'is', null)
    .where('expires_at', '>', now)
    .forUpdate()
    .executeTakeFirst()
  return row ?? null
}

/** Marks a link as used. */
export const markUsed = async (db: Db, id: string, now: Date): Promise<void> => {
  await tables(db).updateTable('access.link').set({ used_at: now }).where('id', '=', id).execute()
}

/** How often somebody has failed, and until when they wait; other attempts of theirs stand in line until it is decided. */
export const holdAttempts = async (
  db: Db,
  id: string,
  now: Date,
): Promise<{ readonly failures: number; readonly waitUntil: Date }> => {
  const row = await tables(db)
    .insertInto('access.attempt')
    .values({ id, failures: 0, wait_until: now })
    .onConflict(conflict => conflict.column('id').doUpdateSet({ id }))
    .returning(['failures', 'wait_until'])
    .executeTakeFirstOrThrow()
  return { failures: row.failures, waitUntil: row.wait_until }
}

/** Counts a failure. */
export const saveAttempts = async (db: Db, id: string, failures: number, waitUntil: Date): Promise<void> => {
  await tables(db).updateTable('access.attempt').set({ failures, wait_until: waitUntil }).where('id', '=', id).execute()
}

/** Forgets the failures of somebody who got in. */
export const clearAttempts = async (db: Db, id: string): Promise<void> => {
  await tables(db).deleteFrom('access.attempt').where('id', '=', id).execute()
}

/** Clears away links and attempts that mean nothing any more. */
export const clearStale = async (db: Db, now: Date): Promise<void> => {
  await tables(db).deleteFrom('access.link').where('expires_at', '<', now).execute()
  await sql`delete from access.attempt where wait_until < ${now}::timestamptz - interval '1 day'`.execute(db)
}
