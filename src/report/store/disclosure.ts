/** SQL of the decisions on small numbers: they are added to, and never changed. */
import type { Generated } from 'kysely'
import type { Db } from '../../platform/db/database.ts'
import type { Decision } from '../rules/disclosure/decision.ts'

type Tables = {
  'report.disclosure_decision': {
    id: Generated<number>
    inspection_id: number
    item: string
    seen: string
    choice: Decision['choice']
    joined_with: string | null
    reason: string
    decided_at: Date
    decided_by: number | null
  }
}

const tables = (db: Db) => db.$extendTables<Tables>()

/** Adds decisions, in the order in which they were made. */
export async function addDecisions(db: Db, inspection: number, decisions: readonly Decision[]): Promise<void> {
  if (decisions.length === 0) return
  await tables(db)
    .insertInto('report.disclosure_decision')
    .values(
      decisions.map(({ item, seen, choice, with: other, reason, at, by }) => ({
        inspection_id: inspection,
        item,
        seen,
        choice,
        joined_with: other,
        reason,
        decided_at: at,
        decided_by: by,
      })),
    )
    .execute()
}

/** Every decision of an inspection, the earliest first. */
export const readDecisions = (db: Db, inspection: number): Promise<readonly Decision[]> =>
  tables(db)
    .selectFrom('report.disclosure_decision')
    .select(['item', 'seen', 'choice', 'joined_with as with', 'reason', 'decided_at as at', 'decided_by as by'])
    .where('inspection_id', '=', inspection)
    .orderBy('id')
    .execute()
