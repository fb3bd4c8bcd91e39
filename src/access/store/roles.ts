/** SQL of the roles that people hold in organisations. */
import type { Db } from '../../platform/db/database.ts'

type Tables = {
  'access.person': { id: number; organisation_id: number }
  'access.role': { person_id: number; organisation_id: number; role: string }
}

const tables = (db: Db) => db.$extendTables<Tables>()

/** A role of a person in an organisation. */
export interface HeldRole {
  readonly person: number
  readonly organisation: number
  readonly role: string
}

/** Gives a role; a second time changes nothing. */
export const addRole = async (db: Db, { person, organisation, role }: HeldRole): Promise<void> => {
  await tables(db)
    .insertInto('access.role')
    .values({ person_id: person, organisation_id: organisation, role })
    .onConflict(conflict => conflict.constraint('role_granted_once').doNothing())
    .execute()
}

/** Takes a role away; answers whether it was held. */
export const removeRole = async (db: Db, { person, organisation, role }: HeldRole): Promise<boolean> => {
  const { numDeletedRows } = await tables(db)
    .deleteFrom('access.role')
    .where('person_id', '=', person)
    .where('organisation_id', '=', organisation)
    .where('role', '=', role)
    .executeTakeFirst()
  return numDeletedRows === 1n
}

/** Lets a person act first of all for another organisation, where they did for the one given. */
export const saveHome = async (
  db: Db,
  person: number,
  { from, to }: { readonly from: number; readonly to: number },
): Promise<void> => {
  await tables(db)
    .updateTable('access.person')
    .set({ organisation_id: to })
    .where('id', '=', person)
    .where('organisation_id', '=', from)
    .execute()
}
