/** SQL of what is contested in the readings of an inspection: how many answers, and what else may contradict itself. */
import { sql } from 'kysely'
import type { Attributes } from '../../framework/rules/route.ts'
import type { Db } from '../../platform/db/database.ts'
import type { LoggedOperation } from '../rules/operation.ts'

/** How many questions are contested in each reading that has any, by case assessment. */
export async function readContestedAnswers(db: Db, inspection: number): Promise<ReadonlyMap<number, number>> {
  const { rows } = await sql<{ assessment: number; contested: number }>`
    select case_assessment_id as assessment, contested from assessment.standing_case
    where inspection_id = ${inspection} and contested > 0`.execute(db)
  return new Map(rows.map(row => [row.assessment, row.contested]))
}

/** The dates, verdicts on deadlines and levels of one reading, in the order received. */
export interface SaidTwice {
  readonly attributes: Attributes
  readonly operations: readonly LoggedOperation[]
}

/** Of the readings that count, those in which anything of one kind was said more than once, by case assessment. */
export async function readSaidTwice(db: Db, inspection: number): Promise<ReadonlyMap<number, SaidTwice>> {
  const { rows } = await sql<{ assessment: number; attributes: Attributes; operations: readonly LoggedOperation[] }>`
    select said.assessment, known.attributes, said.operations
    from (
      select case_assessment_id as assessment,
        json_agg(json_build_object('id', id, 'kind', kind, 'content', content) order by received_order) as operations
      from (
        select *, count(*) over (partition by case_assessment_id, kind) as times from assessment.operation
        where inspection_id = ${inspection} and kind in ('record-event', 'timeliness', 'level')) as one
      where times > 1 group by 1) as said
    join assessment.case_assessment as assessed on assessed.id = said.assessment and assessed.closed_at is null
    join sample.attributes as known on known.case_id = assessed.case_id`.execute(db)
  return new Map(rows.map(({ assessment, ...said }) => [assessment, said]))
}
