/** All SQL of draws: the size asked for, the draw, and the reserves that stepped in. */
import type { Generated } from 'kysely'
import type { Db } from '../../platform/db/database.ts'
import type { ChosenSize, KeptDraw, Replacement } from '../rules/steps.ts'

type Tables = {
  'sample.chosen_size': {
    id: Generated<number>
    inspection_id: number
    size: number
    reason: string
    chosen_at: Date
    chosen_by: number | null
  }
  'sample.draw': { inspection_id: number; rule: unknown; outcome: unknown; drawn_at: Date; drawn_by: number | null }
  'sample.replacement': {
    id: Generated<number>
    inspection_id: number
    gone: string
    instead: string
    reason: string
    replaced_at: Date
    replaced_by: number | null
  }
}

const tables = (db: Db) => db.$extendTables<Tables>()

/** Adds a size other than the rule's. */
export async function addSize(db: Db, inspection: number, { size, reason, at, by }: ChosenSize): Promise<void> {
  await tables(db)
    .insertInto('sample.chosen_size')
    .values({ inspection_id: inspection, size, reason, chosen_at: at, chosen_by: by })
    .execute()
}

/** The size asked for last, or null where the rule's stands. */
export async function readSize(db: Db, inspection: number): Promise<ChosenSize | null> {
  const row = await tables(db)
    .selectFrom('sample.chosen_size')
    .selectAll()
    .where('inspection_id', '=', inspection)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row ? { size: row.size, reason: row.reason, at: row.chosen_at, by: row.chosen_by } : null
}

/** Keeps a draw, for ever. */
export async function addDraw(db: Db, inspection: number, { rule, outcome, at, by }: KeptDraw): Promise<void> {
  await tables(db)
    .insertInto('sample.draw')
    .values({
      inspection_id: inspection,
      rule: JSON.stringify(rule),
      outcome: JSON.stringify(outcome),
      drawn_at: at,
      drawn_by: by,
    })
    .execute()
}

/** The draw of an inspection, or null where there is none yet. */
export async function readDraw(db: Db, inspection: number): Promise<KeptDraw | null> {
  const row = await tables(db)
    .selectFrom('sample.draw')
    .selectAll()
    .where('inspection_id', '=', inspection)
    .executeTakeFirst()
  if (!row) return null
  // Both were written by addDraw and can't be changed.
  const { rule, outcome } = row as unknown as Pick<KeptDraw, 'rule' | 'outcome'>
  return { rule, outcome, at: row.drawn_at, by: row.drawn_by }
}

/** Adds a reserve that steps in for a case. */
export async function addReplacement(db: Db, inspection: number, each: Replacement): Promise<void> {
  await tables(db)
    .insertInto('sample.replacement')
    .values({
      inspection_id: inspection,
      gone: each.gone,
      instead: each.instead,
      reason: each.reason,
      replaced_at: each.at,
      replaced_by: each.by,
    })
    .execute()
}

/** The reserves that stepped in, in the order in which they did. */
export async function readReplacements(db: Db, inspection: number): Promise<readonly Replacement[]> {
  const rows = await tables(db)
    .selectFrom('sample.replacement')
    .selectAll()
    .where('inspection_id', '=', inspection)
    .orderBy('id')
    .execute()
  return rows.map(({ gone, instead, reason, replaced_at: at, replaced_by: by }) => ({ gone, instead, reason, at, by }))
}
