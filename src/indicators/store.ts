/** All SQL of indicators: figures that others published. */
import type { Generated } from 'kysely'
import type { Db } from '../platform/db/database.ts'
import type { Figure, Unit } from './rules/figure.ts'

type Tables = {
  'indicators.figure': {
    id: Generated<number>
    service_id: number
    measure: string
    title_en: string
    title_cy: string
    /** PostgreSQL hands an exact number over as text. */
    value: string | number
    unit: Unit
    national: string | number | null
    as_at: string
    source: string
  }
}

const tables = (db: Db) => db.$extendTables<Tables>()

/** Adds figures of a service; one that is known already for its period stays as it is. */
export async function addFigures(db: Db, service: number, figures: readonly Figure[]): Promise<void> {
  if (figures.length === 0) return
  await tables(db)
    .insertInto('indicators.figure')
    .values(
      figures.map(({ title, asAt, ...figure }) => ({
        ...figure,
        service_id: service,
        title_en: title.en,
        title_cy: title.cy,
        as_at: asAt,
      })),
    )
    .onConflict(conflict => conflict.constraint('figure_imported_once').doNothing())
    .execute()
}

/** The figures of a service in the order of import. */
export async function readFigures(db: Db, service: number): Promise<readonly Figure[]> {
  const rows = await tables(db)
    .selectFrom('indicators.figure')
    .selectAll()
    .where('service_id', '=', service)
    .orderBy('id')
    .execute()
  return rows.map(row => ({
    measure: row.measure,
    title: { en: row.title_en, cy: row.title_cy },
    value: Number(row.value),
    unit: row.unit,
    national: row.national === null ? null : Number(row.national),
    asAt: row.as_at,
    source: row.source,
  }))
}
