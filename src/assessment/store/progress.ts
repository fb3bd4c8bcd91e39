/** SQL of how far the cases of inspections have come: narrow rows only, never an event. */
import { sql } from 'kysely'
import type { Db } from '../../platform/db/database.ts'

/** What is done and what is not in one inspection; counts are of readings of cases. */
export interface Doneness {
  /** Cases whose first reading is finished. */
  readonly finished: number
  /** Second readings that somebody was given and has not finished. */
  readonly secondsOpen: number
  /** Operations that could not be taken and wait for the lead inspector. */
  readonly waiting: number
}

/** How far an inspection's cases have come. */
export async function readDoneness(db: Db, inspection: number): Promise<Doneness> {
  const { rows } = await sql<Doneness>`
    with reading as (
      select assessed.kind, assessed.assessor_id is not null as given,
        coalesce(state in ('finished', 'finished-again') and contested = 0 and lacking = 0, false) as done
      from assessment.case_assessment as assessed
      left join assessment.standing_case as standing on standing.case_assessment_id = assessed.id
      where assessed.inspection_id = ${inspection} and assessed.closed_at is null)
    select count(*) filter (where kind = 'first' and done) as finished,
      count(*) filter (where kind = 'second' and given and not done) as "secondsOpen",
      (select count(*) from assessment.quarantine_waiting where inspection_id = ${inspection}) as waiting
    from reading`.execute(db)
  return rows[0] ?? { finished: 0, secondsOpen: 0, waiting: 0 }
}

/** Every case assessment in which anything was ever sent, by number. */
export async function readBegun(db: Db): Promise<readonly number[]> {
  const { rows } = await sql<{ id: number }>`
    select assessed.id from assessment.case_assessment as assessed
    where exists (select from assessment.answer where case_assessment_id = assessed.id)
      or exists (select from assessment.operation where case_assessment_id = assessed.id)
      or exists (select from assessment.standing_case where case_assessment_id = assessed.id)
    order by assessed.id`.execute(db)
  return rows.map(({ id }) => id)
}
