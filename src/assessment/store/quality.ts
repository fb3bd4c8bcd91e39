/** All SQL of looking cases over: what is finished, what was drawn by which seed, and what was noted. */
import { sql } from 'kysely'
import type { Db } from '../../platform/db/database.ts'
import type { CaseState } from '../rules/states.ts'

/** A reading that is finished or was sent back, and whose it is. */
export interface Checkable {
  readonly assessment: number
  readonly case: number
  readonly kind: 'first' | 'second'
  readonly assessor: number
  readonly state: CaseState
}

/** The readings of an inspection that have been finished at some time. */
export async function readCheckable(db: Db, inspection: number): Promise<readonly Checkable[]> {
  const { rows } = await sql<Omit<Checkable, 'assessor'> & { readonly assessor: number | null }>`
    select assessed.id as assessment, assessed.case_id as "case", assessed.kind, standing.state,
      coalesce(assessed.assessor_id, (
        select person_id from assessment.operation
        where case_assessment_id = assessed.id and kind = 'finish' order by received_order limit 1)) as assessor
    from assessment.case_assessment as assessed
    join assessment.standing_case as standing on standing.case_assessment_id = assessed.id
    where assessed.inspection_id = ${inspection} and assessed.closed_at is null
      and standing.state in ('finished', 'finished-again', 'sent-back')
    order by assessed.id`.execute(db)
  return rows.flatMap(row => (row.assessor === null ? [] : { ...row, assessor: row.assessor }))
}

/** One draw. */
export interface DipSample {
  readonly seed: string
  readonly perAssessor: number
  readonly drawnFrom: readonly number[]
  readonly drawn: readonly number[]
  readonly by: number | null
  readonly at: Date
}

/** Every draw of an inspection, the latest first. */
export async function readDips(db: Db, inspection: number): Promise<readonly DipSample[]> {
  const { rows } = await sql<DipSample>`
    select seed, per_assessor as "perAssessor", drawn_from as "drawnFrom", drawn, drawn_by as by, drawn_at as at
    from assessment.dip_sample where inspection_id = ${inspection} order by id desc`.execute(db)
  return rows
}

/** Keeps a draw. */
export async function addDip(db: Db, inspection: number, dip: DipSample): Promise<void> {
  await sql`
    insert into assessment.dip_sample (inspection_id, seed, per_assessor, drawn_from, drawn, drawn_by, drawn_at)
    values (${inspection}, ${dip.seed}, ${dip.perAssessor}, ${dip.drawnFrom}::int[], ${dip.drawn}::int[], ${dip.by},
      ${dip.at}::timestamptz)`.execute(db)
}

/** How somebody who looked a reading over found it. */
export type Verdict = 'sound' | 'concern'

/** A note on one reading. */
export interface QualityNote {
  readonly assessment: number
  readonly verdict: Verdict
  readonly note: string
  readonly by: number | null
  readonly at: Date
}

/** Every note of an inspection, the latest first. */
export async function readNotes(db: Db, inspection: number): Promise<readonly QualityNote[]> {
  const { rows } = await sql<QualityNote>`
    select case_assessment_id as assessment, verdict, note, made_by as by, made_at as at
    from assessment.quality_note where inspection_id = ${inspection} order by id desc`.execute(db)
  return rows
}

/** Adds a note. */
export async function addNote(db: Db, inspection: number, note: QualityNote): Promise<void> {
  await sql`
    insert into assessment.quality_note (inspection_id, case_assessment_id, verdict, note, made_by, made_at)
    values (${inspection}, ${note.assessment}, ${note.verdict}, ${note.note}, ${note.by}, ${note.at}::timestamptz)
  `.execute(db)
}
