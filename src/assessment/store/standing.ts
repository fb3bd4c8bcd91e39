/** SQL of the narrow rows that are folded from events: how each reading of a case stands. */
import { sql } from 'kysely'
import type { RawBuilder } from 'kysely'
import type { Db } from '../../platform/db/database.ts'
import type { CaseState } from '../rules/states.ts'

/** The narrow row of one reading of a case. */
export interface StandingRow {
  readonly assessment: number
  readonly inspection: number
  readonly kind: 'first' | 'second'
  /** The byte at n - 1 is the number of the answer that counts for question n, or 0. */
  readonly answers: Uint8Array
  readonly through: number
  readonly state: Exclude<CaseState, 'closed' | 'replaced'>
  readonly toAnswer: number
  readonly answered: number
  readonly contested: number
  readonly lacking: number
}

/** How a case stands; its place is that of its last event where it has one here. */
export type StandsNow = Omit<StandingRow, 'through'> & { readonly through?: number }

/** Puts what stands in the place of what stood. */
export async function saveStanding(db: Db, rows: readonly StandingRow[], at: Date): Promise<void> {
  if (rows.length === 0) return
  await sql`with place as (select 0 as assessment, 0::bigint as through) ${savingOf(rows, at)}`.execute(db)
}

/** The statement that saves rows, beside a table `place` of the events just added. */
export const savingOf = (rows: readonly StandsNow[], at: Date): RawBuilder<unknown> => {
  const given = rows.map(row => ({ ...row, answers: Buffer.from(row.answers).toString('hex') }))
  return sql`
    insert into assessment.standing_case (case_assessment_id, inspection_id, kind, answers, through, state, to_answer,
      answered, contested, lacking, changed_at)
    select given.assessment, inspection, kind, decode(answers, 'hex'), coalesce(place.through, given.through, 0), state,
      "toAnswer", answered, contested, lacking, ${at}::timestamptz
    from json_to_recordset(${JSON.stringify(given)}::json) as given (
      assessment int, inspection int, kind text, answers text, through bigint, state text, "toAnswer" int,
      answered int, contested int, lacking int)
    left join place on place.assessment = given.assessment
    on conflict (case_assessment_id) do update set
      answers = excluded.answers, through = excluded.through, state = excluded.state,
      to_answer = excluded.to_answer, answered = excluded.answered, contested = excluded.contested,
      lacking = excluded.lacking, changed_at = excluded.changed_at`
}

/** The narrow rows of case assessments, by assessment; one in which nothing happened is absent. */
export async function readStandingRows(
  db: Db,
  assessments: readonly number[],
): Promise<ReadonlyMap<number, StandingRow>> {
  const { rows } = await sql<StandingRow>`
    select case_assessment_id as assessment, inspection_id as inspection, kind, answers, through, state,
      to_answer as "toAnswer", answered, contested, lacking
    from assessment.standing_case where case_assessment_id = any(${assessments}::int[])`.execute(db)
  return new Map(rows.map(row => [row.assessment, row]))
}
