/** All SQL of case lists: the seed fixed before them, the lists themselves, and what a service's columns hold. */
import type { Generated } from 'kysely'
import { sql } from 'kysely'
import type { Db } from '../../platform/db/database.ts'
import type { Sight } from '../../platform/db/sight.ts'
import type { Signed } from '../../platform/pure/signed.ts'
import type { Mapping } from '../rules/list/columns.ts'
import type { CaseOnList } from '../rules/list/read.ts'
import type { Excluded } from '../rules/population.ts'
import { countExcluded } from '../rules/population.ts'
import type { Commitment, ListFacts } from '../rules/steps.ts'

type Tables = {
  'sample.commitment': {
    inspection_id: number
    seed: string
    seed_hash: string
    committed_at: Date
    committed_by: number | null
  }
  'sample.list': {
    id: Generated<number>
    inspection_id: number
    hash: string
    cases: readonly CaseOnList[]
    excluded: readonly Excluded[]
    supplier_id: number | null
    received_at: Date
    received_by: number | null
  }
  'sample.frozen_list': { inspection_id: number; list_id: number; frozen_at: Date; frozen_by: number | null }
  'sample.known_column': { service_id: number; heading: string; holds: string }
}

const tables = (db: Db) => db.$extendTables<Tables>()

/** Fixes the seed of an inspection's draw; answers false where it was fixed before. */
export async function addCommitment(
  db: Db,
  inspection: number,
  { seed, seedHash, at, by }: Commitment,
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tables(db)
    .insertInto('sample.commitment')
    .values({ inspection_id: inspection, seed, seed_hash: seedHash, committed_at: at, committed_by: by })
    .onConflict(conflict => conflict.doNothing())
    .executeTakeFirst()
  return numInsertedOrUpdatedRows === 1n
}

/** The seed of an inspection's draw with its hash, or null where none is fixed yet. */
export async function readCommitment(db: Db, inspection: number): Promise<Commitment | null> {
  const row = await tables(db)
    .selectFrom('sample.commitment')
    .selectAll()
    .where('inspection_id', '=', inspection)
    .executeTakeFirst()
  return row ? { seed: row.seed, seedHash: row.seed_hash, at: row.committed_at, by: row.committed_by } : null
}

/** Adds a confirmed list; it counts in the place of any before it. */
export async function addList(
  db: Db,
  inspection: number,
  list: Signed & {
    readonly hash: string
    readonly cases: readonly CaseOnList[]
    readonly excluded: readonly Excluded[]
    /** The case system that wrote it, where that is known. */
    readonly supplier: number | null
  },
): Promise<void> {
  const { hash, cases, excluded, supplier, at, by } = list
  await sql`
    insert into sample.list (inspection_id, hash, cases, excluded, supplier_id, received_at, received_by)
    values (${inspection}, ${hash}, ${JSON.stringify(cases)}::jsonb, ${JSON.stringify(excluded)}::jsonb, ${supplier},
      ${at}, ${by})
  `.execute(db)
}

/** What is known of the list that counts, without its cases; null where none has been received. */
export async function readListFacts(db: Db, inspection: number): Promise<ListFacts | null> {
  const row = await tables(db)
    .selectFrom('sample.list')
    .leftJoin('sample.frozen_list', 'sample.frozen_list.list_id', 'sample.list.id')
    .select(['sample.list.id', 'hash', 'received_at', 'received_by', 'excluded', 'frozen_at'])
    .select(sql<number>`jsonb_array_length(cases)`.as('listed'))
    .where('sample.list.inspection_id', '=', inspection)
    .orderBy('frozen_at', order => order.desc().nullsLast())
    .orderBy('sample.list.id', 'desc')
    .limit(1)
    .executeTakeFirst()
  if (!row) return null
  const { id, hash, listed, excluded, received_at: at, received_by: by, frozen_at: frozenAt } = row
  return { id, hash, cases: listed - countExcluded(excluded), excluded, at, by, frozenAt }
}

/** The cases of a list, those that it leaves out among them. */
export async function readListCases({ db }: Sight, list: number): Promise<readonly CaseOnList[]> {
  const row = await tables(db).selectFrom('sample.list').select('cases').where('id', '=', list).executeTakeFirst()
  return row?.cases ?? []
}

/** Freezes a list: no other can take its place. */
export async function freezeList(
  db: Db,
  inspection: number,
  list: { readonly id: number; readonly at: Date; readonly by: number | null },
): Promise<void> {
  await tables(db)
    .insertInto('sample.frozen_list')
    .values({ inspection_id: inspection, list_id: list.id, frozen_at: list.at, frozen_by: list.by })
    .execute()
}

/** What a service has said that its columns hold, by heading in folded form. */
export async function readKnownColumns(db: Db, service: number): Promise<Mapping> {
  const rows = await tables(db)
    .selectFrom('sample.known_column')
    .select(['heading', 'holds'])
    .where('service_id', '=', service)
    .execute()
  return Object.fromEntries(rows.map(({ heading, holds }) => [heading, holds]))
}

/** Remembers what a service's columns hold; a later word counts in the place of an earlier one. */
export async function saveKnownColumns(db: Db, service: number, said: Mapping): Promise<void> {
  const rows = Object.entries(said).map(([heading, holds]) => ({ service_id: service, heading, holds }))
  if (rows.length === 0) return
  await tables(db)
    .insertInto('sample.known_column')
    .values(rows)
    .onConflict(conflict =>
      conflict.columns(['service_id', 'heading']).doUpdateSet({ holds: eb => eb.ref('excluded.holds') }),
    )
    .execute()
}
