/** All SQL of case systems: their names, what their columns hold, and the headings by which they are recognised. */
import type { Generated } from 'kysely'
import { sql } from 'kysely'
import { folded } from '../../framework/rules/check-cases.ts'
import type { Db } from '../../platform/db/database.ts'
import type { Mapping } from '../rules/list/columns.ts'
import type { Layout, Supplier } from '../rules/list/supplier.ts'

type Tables = {
  'sample.supplier': { id: Generated<number>; name: string; folded: string }
  'sample.supplier_column': { supplier_id: number; heading: string; holds: string }
  'sample.supplier_layout': { id: Generated<number>; supplier_id: number; headings: string[] }
}

const tables = (db: Db) => db.$extendTables<Tables>()

/** The system of that name, kept by the spelling in which it was named first. */
export async function keepSupplier(db: Db, name: string): Promise<Supplier> {
  return await tables(db)
    .insertInto('sample.supplier')
    .values({ name, folded: folded(name) })
    .onConflict(conflict => conflict.column('folded').doUpdateSet({ folded: folded(name) }))
    .returning(['id', 'name'])
    .executeTakeFirstOrThrow()
}

/** The system of that name in any spelling, or null where it has not been named before. */
export async function findSupplier(db: Db, name: string): Promise<Supplier | null> {
  const row = await tables(db)
    .selectFrom('sample.supplier')
    .select(['id', 'name'])
    .where('folded', '=', folded(name))
    .executeTakeFirst()
  return row ?? null
}

/** Every layout seen, the earliest first. */
export async function readLayouts(db: Db): Promise<readonly Layout[]> {
  const rows = await tables(db)
    .selectFrom('sample.supplier_layout as layout')
    .innerJoin('sample.supplier as supplier', 'supplier.id', 'layout.supplier_id')
    .select(['supplier.id', 'supplier.name', 'layout.headings'])
    .orderBy('layout.id')
    .execute()
  return rows.map(({ id, name, headings }) => ({ supplier: { id, name }, headings }))
}

/** What has been said of a system's columns, by heading in folded form. */
export async function readSupplierColumns(db: Db, supplier: number): Promise<Mapping> {
  const rows = await tables(db)
    .selectFrom('sample.supplier_column')
    .select(['heading', 'holds'])
    .where('supplier_id', '=', supplier)
    .execute()
  return Object.fromEntries(rows.map(({ heading, holds }) => [heading, holds]))
}

/** Remembers a system's headings, and what was said of its columns; a later word counts in the place of an earlier one. */
export async function saveLayout(
  db: Db,
  supplier: number,
  { headings, said }: { readonly headings: readonly string[]; readonly said: Mapping },
): Promise<void> {
  await sql`
    insert into sample.supplier_layout (supplier_id, headings) values (${supplier}, ${[...headings]}::text[])
    on conflict on constraint supplier_layout_seen_once do nothing
  `.execute(db)
  const rows = Object.entries(said).map(([heading, holds]) => ({ supplier_id: supplier, heading, holds }))
  if (rows.length === 0) return
  await tables(db)
    .insertInto('sample.supplier_column')
    .values(rows)
    .onConflict(conflict =>
      conflict.columns(['supplier_id', 'heading']).doUpdateSet({ holds: eb => eb.ref('excluded.holds') }),
    )
    .execute()
}
