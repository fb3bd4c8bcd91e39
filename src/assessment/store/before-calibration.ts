/** SQL of judgements that were made before whoever made them was calibrated. */
import { sql } from 'kysely'
import type { Db } from '../../platform/db/database.ts'

/** Somebody, and since when they are calibrated; null for never. */
export interface CalibratedSince {
  readonly person: number
  readonly since: Date | null
}

/**
 * How many answers, dates, verdicts and levels of these people were made before they were calibrated, by case
 * assessment; one without any is absent. What the server had by then was made before, and so was what a device that
 * sent it later had dated so.
 */
export async function countBeforeCalibration(
  db: Db,
  inspection: number,
  people: readonly CalibratedSince[],
): Promise<ReadonlyMap<number, number>> {
  const { rows } = await sql<{ assessment: number; count: number }>`
    with known as (select person, since from json_to_recordset(${JSON.stringify(people)}::json)
      as given (person int, since timestamptz))
    select made.assessment, count(*)::int as count
    from (
      select answer.case_assessment_id as assessment, answer.person_id, least(device_clock, received_at) as at
      from assessment.answer as answer
      join assessment.case_assessment as assessed on assessed.id = answer.case_assessment_id
      where assessed.inspection_id = ${inspection}
      union all
      select case_assessment_id, person_id, least(device_clock, received_at)
      from assessment.operation
      where inspection_id = ${inspection} and kind in ('record-event', 'timeliness', 'level')) as made
    join known on known.person = made.person_id and (known.since is null or made.at < known.since)
    group by 1`.execute(db)
  return new Map(rows.map(({ assessment, count }) => [assessment, count]))
}
