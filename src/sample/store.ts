/** All SQL of samples: the cases of an inspection. */
import { sql } from 'kysely'
import type { Generated } from 'kysely'
import type { Db } from '../platform/db/database.ts'
import type { Sight } from '../platform/db/sight.ts'
import type { Attributes, SampledCase } from './rules/case.ts'

type Tables = {
  'sample.case': {
    id: Generated<number>
    inspection_id: number
    reference: string
    attributes: Attributes
    replaced_at: Date | null
  }
}

const tables = (db: Db) => db.$extendTables<Tables>()

/** Adds the cases of an inspection in one statement. */
export async function addCases(db: Db, inspection: number, cases: readonly Omit<SampledCase, 'id'>[]): Promise<void> {
  await sql`
    insert into sample.case (inspection_id, reference, attributes)
    select ${inspection}, reference, attributes
    from jsonb_to_recordset(${JSON.stringify(cases)}::jsonb) as given (reference text, attributes jsonb)
  `.execute(db)
}

/** Takes a case out of the sample, from now on, and puts another in its place; answers the ids of the two. */
export async function replaceInSample(
  db: Db,
  inspection: number,
  { gone, instead, at }: { readonly gone: string; readonly instead: Omit<SampledCase, 'id'>; readonly at: Date },
): Promise<{ readonly gone: number; readonly instead: number }> {
  const old = await tables(db)
    .updateTable('sample.case')
    .set({ replaced_at: at })
    .where('inspection_id', '=', inspection)
    .where('reference', '=', gone)
    .where('replaced_at', 'is', null)
    .returning('id')
    .executeTakeFirstOrThrow()
  await addCases(db, inspection, [instead])
  const added = await tables(db)
    .selectFrom('sample.case')
    .select('id')
    .where('inspection_id', '=', inspection)
    .where('reference', '=', instead.reference)
    .executeTakeFirstOrThrow()
  return { gone: old.id, instead: added.id }
}

/** The cases of an inspection, by reference, without those that a reserve has replaced: case material. */
export async function readCases({ db, inspection }: Sight): Promise<readonly SampledCase[]> {
  return await tables(db)
    .selectFrom('sample.case')
    .select(['id', 'reference', 'attributes'])
    .where('inspection_id', '=', inspection)
    .where('replaced_at', 'is', null)
    .orderBy('reference')
    .execute()
}

/** One case by its id; null where it is not of this inspection: case material. */
export async function readCase({ db, inspection }: Sight, id: number): Promise<SampledCase | null> {
  const row = await tables(db)
    .selectFrom('sample.case')
    .select(['id', 'reference', 'attributes'])
    .where('inspection_id', '=', inspection)
    .where('id', '=', id)
    .executeTakeFirst()
  return row ?? null
}

/** What cases are called, by id, and nothing that is known of them: for lists that show progress. */
export async function readReferences(db: Db, inspection: number): Promise<ReadonlyMap<number, string>> {
  const rows = await tables(db)
    .selectFrom('sample.case')
    .select(['id', 'reference'])
    .where('inspection_id', '=', inspection)
    .orderBy('reference')
    .execute()
  return new Map(rows.map(({ id, reference }) => [id, reference]))
}

/** What is known of each case, by id and without its reference: for counting. In the order of references. */
export async function readAttributes(
  db: Db,
  inspection: number,
): Promise<readonly Pick<SampledCase, 'id' | 'attributes'>[]> {
  return await tables(db)
    .selectFrom('sample.case')
    .select(['id', 'attributes'])
    .where('inspection_id', '=', inspection)
    .where('replaced_at', 'is', null)
    .orderBy('reference')
    .execute()
}

/** How many cases each inspection has; one without any is absent. */
export async function countCases(db: Db): Promise<ReadonlyMap<number, number>> {
  const rows = await tables(db)
    .selectFrom('sample.case')
    .select(({ fn }) => ['inspection_id', fn.countAll<number>().as('count')])
    .where('replaced_at', 'is', null)
    .groupBy('inspection_id')
    .execute()
  return new Map(rows.map(row => [row.inspection_id, row.count]))
}
