/** All SQL of findings. */
import type { Generated } from 'kysely'
import type { Db } from '../platform/db/database.ts'
import type { Finding, Side } from './rules/finding.ts'

type Tables = {
  'findings.finding': {
    id: Generated<number>
    inspection_id: number
    criterion: string
    side: Side
    position: number
    text_en: string
    text_cy: string | null
  }
}

const tables = (db: Db) => db.$extendTables<Tables>()

/** A finding with the number by which it can be edited. */
export interface KeptFinding extends Finding {
  readonly id: number
}

/** Puts the findings given in the place of all that the inspection had, in their order. */
export async function replaceFindings(db: Db, inspection: number, findings: readonly Finding[]): Promise<void> {
  await tables(db).deleteFrom('findings.finding').where('inspection_id', '=', inspection).execute()
  if (findings.length === 0) return
  const places = new Map<string, number>()
  const rows = findings.map(({ criterion, side, text }) => {
    const position = (places.get(`${criterion} ${side}`) ?? 0) + 1
    places.set(`${criterion} ${side}`, position)
    return { inspection_id: inspection, criterion, side, position, text_en: text.en, text_cy: text.cy }
  })
  await tables(db).insertInto('findings.finding').values(rows).execute()
}

/** The findings of an inspection, each side of each criterion in its order. */
export async function readFindings(db: Db, inspection: number): Promise<readonly KeptFinding[]> {
  const rows = await tables(db)
    .selectFrom('findings.finding')
    .selectAll()
    .where('inspection_id', '=', inspection)
    .orderBy('criterion')
    .orderBy('side')
    .orderBy('position')
    .execute()
  return rows.map(({ id, criterion, side, text_en, text_cy }) => ({
    id,
    criterion,
    side,
    text: { en: text_en, cy: text_cy },
  }))
}
