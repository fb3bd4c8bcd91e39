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
