/** SQL of what was released: a narrow line for each edition that everybody may read. */
import type { Db } from '../../platform/db/database.ts'
import type { Words } from '../../platform/pure/words.ts'
import type { Release, ReleasedScores } from '../rules/publication/release.ts'

type Tables = {
  'report.release': {
    inspection_id: number
    edition: number
    released_at: Date
    hash: string | null
    correction: unknown
    scores: unknown
  }
}

const tables = (db: Db) => db.$extendTables<Tables>()

/** Keeps that an edition was released. */
export async function addRelease(db: Db, { inspection, releasedAt, ...release }: Release): Promise<void> {
  await tables(db)
    .insertInto('report.release')
    .values({
      inspection_id: inspection,
      edition: release.edition,
      released_at: new Date(releasedAt),
      hash: release.hash,
      correction: release.correction === null ? null : JSON.stringify(release.correction),
      scores: JSON.stringify(release.scores),
    })
    .execute()
}

/** Every edition of every report, or of one inspection's, the first one of each first. */
export async function readReleases(db: Db, inspection?: number): Promise<readonly Release[]> {
  const rows = await tables(db)
    .selectFrom('report.release')
    .select(['inspection_id', 'edition', 'released_at', 'hash', 'correction', 'scores'])
    .$if(inspection !== undefined, query => query.where('inspection_id', '=', inspection ?? 0))
    .orderBy('inspection_id')
    .orderBy('edition')
    .execute()
  return rows.map(row => ({
    inspection: row.inspection_id,
    edition: row.edition,
    releasedAt: row.released_at.toISOString(),
    hash: row.hash,
    // Only addRelease writes here.
    correction: row.correction as Words | null,
    scores: row.scores as ReleasedScores,
  }))
}
