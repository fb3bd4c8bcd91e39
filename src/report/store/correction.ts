/** SQL of corrections: opened with a reason, and ended once. */
import type { Generated } from 'kysely'
import type { Db } from '../../platform/db/database.ts'
import type { Words } from '../../platform/pure/words.ts'

/** A correction of a published report. */
export interface Correction {
  readonly id: number
  readonly reason: Words
  readonly openedAt: Date
  readonly openedBy: number | null
}

/** One that has ended. */
export interface EndedCorrection extends Correction {
  /** The edition that it became; null where it was closed without one. */
  readonly edition: number | null
  readonly endedAt: Date
}

type Tables = {
  'report.correction': {
    id: Generated<number>
    inspection_id: number
    reason_en: string
    reason_cy: string
    opened_at: Date
    opened_by: number | null
  }
  'report.correction_end': { correction_id: number; edition: number | null; ended_at: Date; ended_by: number | null }
}

const tables = (db: Db) => db.$extendTables<Tables>()

/** Keeps that a correction was opened. */
export async function addCorrection(db: Db, inspection: number, opened: Omit<Correction, 'id'>): Promise<void> {
  await tables(db)
    .insertInto('report.correction')
    .values({
      inspection_id: inspection,
      reason_en: opened.reason.en,
      reason_cy: opened.reason.cy,
      opened_at: opened.openedAt,
      opened_by: opened.openedBy,
    })
    .execute()
}

/** Ends a correction; false where it has ended already. */
export async function endCorrection(
  db: Db,
  id: number,
  { edition, at, by }: { readonly edition: number | null; readonly at: Date; readonly by: number | null },
): Promise<boolean> {
  const added = await tables(db)
    .insertInto('report.correction_end')
    .values({ correction_id: id, edition, ended_at: at, ended_by: by })
    .onConflict(conflict => conflict.column('correction_id').doNothing())
    .returning('correction_id')
    .executeTakeFirst()
  return added !== undefined
}

/** Every correction of an inspection's report: the one that is open, if any, and those that ended, the latest first. */
export async function readCorrections(
  db: Db,
  inspection: number,
): Promise<{ readonly open: Correction | null; readonly ended: readonly EndedCorrection[] }> {
  const rows = await tables(db)
    .selectFrom('report.correction')
    .leftJoin('report.correction_end', 'correction_id', 'report.correction.id')
    .select(['report.correction.id as id', 'reason_en', 'reason_cy', 'opened_at', 'opened_by', 'edition', 'ended_at'])
    .where('inspection_id', '=', inspection)
    .orderBy('report.correction.id', 'desc')
    .execute()
  const all = rows.map(row => ({
    id: row.id,
    reason: { en: row.reason_en, cy: row.reason_cy },
    openedAt: row.opened_at,
    openedBy: row.opened_by,
    edition: row.edition,
    endedAt: row.ended_at,
  }))
  return {
    open: all.find(({ endedAt }) => endedAt === null) ?? null,
    ended: all.flatMap(({ endedAt, ...rest }) => (endedAt === null ? [] : [{ ...rest, endedAt }])),
  }
}
