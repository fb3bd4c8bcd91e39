/** SQL of the teams of inspections. */
import { sql } from 'kysely'
import type { Db } from '../../platform/db/database.ts'
import type { TeamMember } from '../rules/inspection.ts'

type Tables = {
  'inspection.team_member': { inspection_id: number; person_id: number; role: string }
}

const tables = (db: Db) => db.$extendTables<Tables>()

/** Gives a person a part in an inspection; a second time changes nothing. */
export async function addTeamMember(db: Db, inspection: number, { person, role }: TeamMember): Promise<void> {
  await tables(db)
    .insertInto('inspection.team_member')
    .values({ inspection_id: inspection, person_id: person, role })
    .onConflict(conflict => conflict.doNothing())
    .execute()
}

/** Takes a person out of an inspection, whatever their parts. */
export async function removeTeamMember(db: Db, inspection: number, person: number): Promise<void> {
  await tables(db)
    .deleteFrom('inspection.team_member')
    .where('inspection_id', '=', inspection)
    .where('person_id', '=', person)
    .execute()
}

/** The teams of all inspections named, by inspection. */
export async function readTeams(
  db: Db,
  inspections: readonly number[],
): Promise<ReadonlyMap<number, readonly TeamMember[]>> {
  if (inspections.length === 0) return new Map()
  const rows = await tables(db)
    .selectFrom('inspection.team_member')
    .select(['inspection_id', 'person_id', 'role'])
    .where('inspection_id', '=', sql<number>`any(${inspections}::int[])`)
    .orderBy('person_id')
    .execute()
  return Map.groupBy(
    rows.map(row => ({ inspection: row.inspection_id, person: row.person_id, role: row.role })),
    row => row.inspection,
  )
}
