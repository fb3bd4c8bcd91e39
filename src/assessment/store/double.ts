/** SQL of cases that are read twice: which readings belong together. What they say is read by `store/event.ts`. */
import { sql } from 'kysely'
import type { Db } from '../../platform/db/database.ts'

/** The two readings of a case, by number, and who reads them. */
export interface Twice {
  readonly case: number
  readonly first: number
  readonly second: number
  readonly firstReader: number | null
  readonly secondReader: number | null
}

/** Every case of an inspection that is read twice. */
export async function readTwice(db: Db, inspection: number): Promise<readonly Twice[]> {
  const { rows } = await sql<Twice>`
    select first.case_id as "case", first.id as first, second.id as second, first.assessor_id as "firstReader",
      second.assessor_id as "secondReader"
    from assessment.case_assessment as first
    join assessment.case_assessment as second on second.case_id = first.case_id and second.kind = 'second'
    where first.inspection_id = ${inspection} and first.kind = 'first' and first.closed_at is null
    order by first.case_id`.execute(db)
  return rows
}

/**
 * The cases that a person reads a second time, of inspections: those of which not both readings are finished now, so that
 * the other's answers are still kept from them.
 */
export async function readBlindSeconds(
  db: Db,
  inspections: readonly number[],
  person: number,
): Promise<ReadonlySet<number>> {
  const { rows } = await sql<{ case: number }>`
    select second.case_id as "case"
    from assessment.case_assessment as second
    join assessment.case_assessment as first on first.case_id = second.case_id and first.kind = 'first'
    left join assessment.standing_case as one on one.case_assessment_id = first.id
    left join assessment.standing_case as other on other.case_assessment_id = second.id
    where second.inspection_id = any(${inspections}::int[]) and second.kind = 'second'
      and second.assessor_id = ${person} and second.closed_at is null and first.closed_at is null
      and not coalesce(one.state in ('finished', 'finished-again') and other.state in ('finished', 'finished-again'), false)
  `.execute(db)
  return new Set(rows.map(row => row.case))
}

/**
 * A reading that was finished at some time: by whom, when for the first time by the clock of the device, since it may
 * have been far from any network, and what counts in it now.
 */
export interface Finished {
  readonly case: number
  readonly person: number
  /** The day in London. */
  readonly day: string
  readonly answers: Uint8Array
}

/** Every finished reading of an inspection, first and second. */
export async function readFinished(db: Db, inspection: number): Promise<readonly Finished[]> {
  const { rows } = await sql<Finished>`
    select assessed.case_id as "case", coalesce(assessed.assessor_id, finish.person_id) as person,
      to_char(finish.at at time zone 'Europe/London', 'YYYY-MM-DD') as day, standing.answers
    from assessment.case_assessment as assessed
    join assessment.standing_case as standing on standing.case_assessment_id = assessed.id
    join lateral (
      select device_clock as at, person_id from assessment.operation
      where case_assessment_id = assessed.id and kind = 'finish' order by received_order limit 1) as finish on true
    where assessed.inspection_id = ${inspection} and assessed.closed_at is null
      and coalesce(assessed.assessor_id, finish.person_id) is not null
    order by assessed.id`.execute(db)
  return rows
}
