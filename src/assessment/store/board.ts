/** SQL of the board: how far every reading of an inspection's cases has come. Narrow rows and counts, no answer. */
import { sql } from 'kysely'
import type { Db } from '../../platform/db/database.ts'
import type { ReadingOnBoard } from '../rules/board/board.ts'

/** Every reading that is somebody's or has begun, first and second, in the order of the cases' references. */
export async function readBoard(db: Db, inspection: number): Promise<readonly Omit<ReadingOnBoard, 'beside'>[]> {
  const { rows } = await sql<Omit<ReadingOnBoard, 'beside'>>`
    select assessed.id as assessment, assessed.case_id as "case", assessed.kind, assessed.assessor_id as assessor,
      coalesce(standing.state, 'not-started') as state, coalesce(standing.answered, 0) as answered,
      coalesce(standing.to_answer, 0) as "toAnswer", coalesce(standing.contested, 0) as contested,
      coalesce(standing.lacking, 0) as lacking, standing.changed_at as "changedAt",
      coalesce(waiting.count, 0) as waiting, coalesce(raised.count, 0) as concerns,
      coalesce(raised.unanswered, 0) as unanswered
    from assessment.case_assessment as assessed
    left join assessment.standing_case as standing on standing.case_assessment_id = assessed.id
    left join (
      select case_assessment_id, count(*)::int as count from assessment.quarantine_waiting
      where inspection_id = ${inspection} group by 1) as waiting on waiting.case_assessment_id = assessed.id
    left join (
      select case_assessment_id, count(*)::int as count, count(*) filter (where not exists (
        select from assessment.concern_step as step where step.concern = one.id and step.step = 'answered'))::int as unanswered
      from assessment.operation as one
      where inspection_id = ${inspection} and kind = 'concern' group by 1) as raised
      on raised.case_assessment_id = assessed.id
    where assessed.inspection_id = ${inspection} and assessed.closed_at is null
    order by assessed.case_id, assessed.kind`.execute(db)
  return rows
}

/** The moments at which answers were given on devices, as milliseconds, by reading. */
export async function readMoments(db: Db, inspection: number): Promise<ReadonlyMap<number, readonly number[]>> {
  const { rows } = await sql<{ assessment: number; moments: number[] }>`
    select case_assessment_id as assessment,
      array_agg((extract(epoch from device_clock) * 1000)::float8) as moments
    from assessment.answer join assessment.case_assessment as assessed on assessed.id = case_assessment_id
    where assessed.inspection_id = ${inspection}
    group by case_assessment_id`.execute(db)
  return new Map(rows.map(({ assessment, moments }) => [assessment, moments]))
}
