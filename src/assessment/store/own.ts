/** All SQL of what one assessor has to judge. */
import { sql } from 'kysely'
import type { Db } from '../../platform/db/database.ts'
import type { CaseState } from '../rules/states.ts'

/** One reading that is somebody's to do, and how far it has come. */
export interface OwnReading {
  readonly assessment: number
  readonly case: number
  readonly kind: 'first' | 'second'
  readonly state: CaseState
  /** Questions answered, of those for this case; both 0 before the first answer. */
  readonly answered: number
  readonly toAnswer: number
}

/** The readings of an inspection that are a person's to do, in the order of their cases. */
export async function readOwn(db: Db, inspection: number, person: number): Promise<readonly OwnReading[]> {
  const { rows } = await sql<OwnReading>`
    select assessed.id as assessment, assessed.case_id as "case", assessed.kind,
      coalesce(standing.state, 'not-started') as state, coalesce(standing.answered, 0) as answered,
      coalesce(standing.to_answer, 0) as "toAnswer"
    from assessment.case_assessment as assessed
    left join assessment.standing_case as standing on standing.case_assessment_id = assessed.id
    where assessed.inspection_id = ${inspection} and assessed.assessor_id = ${person} and assessed.closed_at is null
    order by assessed.case_id, assessed.kind`.execute(db)
  return rows
}

/** Every reading of an inspection's cases with whose it is, also of cases that were replaced; the first one first. */
export async function readReadings(
  db: Db,
  inspection: number,
): Promise<readonly (Pick<OwnReading, 'assessment' | 'case' | 'kind'> & { readonly assessor: number | null })[]> {
  const { rows } = await sql<Pick<OwnReading, 'assessment' | 'case' | 'kind'> & { assessor: number | null }>`
    select id as assessment, case_id as "case", kind, assessor_id as assessor
    from assessment.case_assessment where inspection_id = ${inspection} order by case_id, kind`.execute(db)
  return rows
}
