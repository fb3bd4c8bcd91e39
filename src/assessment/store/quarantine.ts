/** All SQL of what was sent and could not be taken: kept as it came until the lead inspector decides about it. */
import { sql } from 'kysely'
import type { Db } from '../../platform/db/database.ts'
import type { Words } from '../../platform/pure/words.ts'
import { isUuid } from '../rules/operation/read.ts'

/** One operation on its way into quarantine. */
export interface Unfit {
  readonly inspection: number | null
  readonly assessment: number | null
  /** Its id as the device gave it. */
  readonly operation: string
  /** As it was sent. */
  readonly content: unknown
  readonly why: Words
}

/** Keeps operations that could not be taken; one sent again by the same person, saying the same, is kept once. */
export async function addToQuarantine(
  db: Db,
  unfit: readonly Unfit[],
  { person, at }: { readonly person: number | null; readonly at: Date },
): Promise<void> {
  if (unfit.length === 0) return
  const rows = unfit.map(({ content, why, ...row }) => ({
    ...row,
    operationId: isUuid(row.operation) ? row.operation : null,
    content: JSON.stringify(content),
    why_en: why.en,
    why_cy: why.cy,
  }))
  // The texts travel inside JSON inside JSON: whatever no database can hold is escaped in them.
  await sql`
    insert into assessment.quarantine (inspection_id, case_assessment_id, operation, operation_id,
      content, content_hash, why_en, why_cy, person_id,
      received_at)
    select inspection, assessment, operation, "operationId", content,
      encode(sha256(convert_to(content, 'UTF8')), 'hex'), why_en, why_cy, ${person}::int, ${at}::timestamptz
    from json_to_recordset(${JSON.stringify(rows)}::json) as given (
      inspection int, assessment int, operation text, "operationId" uuid, content text, why_en text, why_cy text)
    on conflict on constraint quarantined_once do nothing`.execute(db)
}

/** One operation in quarantine. */
export interface Quarantined {
  readonly id: number
  readonly inspection: number
  readonly assessment: number | null
  readonly operation: string
  /** JSON text as it was sent. */
  readonly content: string
  readonly why: Words
  readonly person: number | null
  readonly receivedAt: Date
}

/** What waits for the lead inspector of an inspection, oldest first; one alone where an id is given. */
export async function readQuarantine(db: Db, inspection: number, id?: number): Promise<readonly Quarantined[]> {
  const { rows } = await sql<Omit<Quarantined, 'why'> & { why_en: string; why_cy: string }>`
    select id, inspection_id as inspection, case_assessment_id as assessment, operation, content, why_en, why_cy,
      person_id as person, received_at as "receivedAt"
    from assessment.quarantine_waiting
    where inspection_id = ${inspection} and (${id ?? null}::int is null or id = ${id ?? null}::int)
    order by id`.execute(db)
  return rows.map(({ why_en, why_cy, ...row }) => ({ ...row, why: { en: why_en, cy: why_cy } }))
}

/** How many operations of each case assessment wait for the lead inspector; one with none is absent. */
export async function countWaiting(db: Db, assessments: readonly number[]): Promise<ReadonlyMap<number, number>> {
  const { rows } = await sql<{ assessment: number; waiting: number }>`
    select case_assessment_id as assessment, count(*) as waiting
    from assessment.quarantine_waiting
    where case_assessment_id = any(${assessments}::int[])
    group by case_assessment_id`.execute(db)
  return new Map(rows.map(row => [row.assessment, row.waiting]))
}

/** Writes down what was decided about an operation in quarantine; false where that was decided before. */
export async function addVerdict(
  db: Db,
  verdict: {
    readonly id: number
    readonly inspection: number
    readonly verdict: 'taken-in' | 'set-aside'
    readonly reason: string | null
    readonly by: number | null
    readonly at: Date
  },
): Promise<boolean> {
  const { numAffectedRows } = await sql`
    insert into assessment.quarantine_verdict (quarantine_id, inspection_id, verdict, reason, decided_by, decided_at)
    values (${verdict.id}, ${verdict.inspection}, ${verdict.verdict}, ${verdict.reason}, ${verdict.by}, ${verdict.at})
    on conflict do nothing`.execute(db)
  return Number(numAffectedRows ?? 0) === 1
}
