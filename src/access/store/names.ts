/** SQL of what people are called and how they are reached, for letters and for lists of who did what. */
import type { Db } from '../../platform/db/database.ts'

type Tables = {
  'access.person': { id: number; name: string; email: string | null; left_at: Date | null }
}

const tables = (db: Db) => db.$extendTables<Tables>()

/** The names of these people by id, also of those who have left. */
export const readNames = async (db: Db, people: readonly number[]): Promise<ReadonlyMap<number, string>> => {
  if (people.length === 0) return new Map()
  const rows = await tables(db).selectFrom('access.person').select(['id', 'name']).where('id', 'in', people).execute()
  return new Map(rows.map(({ id, name }) => [id, name]))
}

/** Somebody to write to. */
export interface Contact {
  readonly person: number
  readonly name: string
  /** Null for somebody without an address. */
  readonly email: string | null
}

/** These people as they are reached, those who have left aside, in the order of their ids. */
export const readContacts = async (db: Db, people: readonly number[]): Promise<readonly Contact[]> => {
  if (people.length === 0) return []
  const rows = await tables(db)
    .selectFrom('access.person')
    .select(['id', 'name', 'email'])
    .where('id', 'in', people)
    .where('left_at', 'is', null)
    .orderBy('id')
    .execute()
  return rows.map(({ id, name, email }) => ({ person: id, name, email }))
}
