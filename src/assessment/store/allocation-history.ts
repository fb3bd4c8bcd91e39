/** All SQL of how an allocation came about: what was asked each time, and every case that was moved by hand. */
import type { ColumnType, Generated } from 'kysely'
import type { Db } from '../../platform/db/database.ts'

type Tables = {
  'assessment.allocation': {
    id: Generated<number>
    inspection_id: number
    readers: number[]
    second_share: ColumnType<string, number>
    per_manager_per_day: number
    made_by: number | null
    made_at: Date
  }
  'assessment.reallocation': {
    id: Generated<number>
    inspection_id: number
    case_id: number
    kind: 'first' | 'second'
    from_assessor: number | null
    to_assessor: number
    reason: string
    made_by: number | null
    made_at: Date
  }
}

const tables = (db: Db) => db.$extendTables<Tables>()

/** What was asked when the cases were shared out. */
export interface Settings {
  readonly readers: readonly number[]
  /** As a proportion. */
  readonly secondShare: number
  readonly perManagerPerDay: number
}

/** Writes down what was asked, by whom and when. */
export async function addSettings(
  db: Db,
  inspection: number,
  { readers, secondShare, perManagerPerDay }: Settings,
  made: { readonly by: number | null; readonly at: Date },
): Promise<void> {
  await tables(db)
    .insertInto('assessment.allocation')
    .values({
      inspection_id: inspection,
      readers: [...readers],
      second_share: secondShare,
      per_manager_per_day: perManagerPerDay,
      made_by: made.by,
      made_at: made.at,
    })
    .execute()
}

/** What was asked the last time, and when; null before the first. */
export async function readSettings(db: Db, inspection: number): Promise<(Settings & { readonly madeAt: Date }) | null> {
  const row = await tables(db)
    .selectFrom('assessment.allocation')
    .selectAll()
    .where('inspection_id', '=', inspection)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row
    ? {
        readers: row.readers,
        secondShare: Number(row.second_share),
        perManagerPerDay: row.per_manager_per_day,
        madeAt: row.made_at,
      }
    : null
}

/** One case moved by hand. */
export interface Reallocation {
  readonly case: number
  readonly kind: 'first' | 'second'
  readonly from: number | null
  readonly to: number
  readonly reason: string
  readonly by: number | null
  readonly at: Date
}

/** Writes down a move and its reason, for good. */
export async function addReallocation(db: Db, inspection: number, move: Reallocation): Promise<void> {
  await tables(db)
    .insertInto('assessment.reallocation')
    .values({
      inspection_id: inspection,
      case_id: move.case,
      kind: move.kind,
      from_assessor: move.from,
      to_assessor: move.to,
      reason: move.reason,
      made_by: move.by,
      made_at: move.at,
    })
    .execute()
}

/** Every case that was moved by hand, the latest first. */
export async function readReallocations(db: Db, inspection: number): Promise<readonly Reallocation[]> {
  const rows = await tables(db)
    .selectFrom('assessment.reallocation')
    .selectAll()
    .where('inspection_id', '=', inspection)
    .orderBy('id', 'desc')
    .execute()
  return rows.map(row => ({
    case: row.case_id,
    kind: row.kind,
    from: row.from_assessor,
    to: row.to_assessor,
    reason: row.reason,
    by: row.made_by,
    at: row.made_at,
  }))
}
