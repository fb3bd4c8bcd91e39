/** SQL of what must be known of cases before anything is taken into them; asked together with the lock on them. */
import { sql } from 'kysely'
import type { Attributes } from '../../framework/rules/route.ts'
import type { KnownSubject, SubjectRow } from '../../inspection/rules/subject.ts'
import { subjectOf } from '../../inspection/rules/subject.ts'
import type { Db } from '../../platform/db/database.ts'
import type { StandingRow } from './standing.ts'

/** The inspections that case assessments belong to, those within reach. */
export async function readSubjects(db: Db, assessments: readonly number[]): Promise<readonly KnownSubject[]> {
  const { rows } = await sql<SubjectRow>`
    select id, slug, framework_hash as "frameworkHash", stage, suspended_from as "suspendedFrom",
      service_id as service, team, register
    from inspection.subject
    where id in (select inspection_id from assessment.case_assessment where id = any(${assessments}::int[]))`.execute(
    db,
  )
  return rows.map(subjectOf)
}

/** What is known of cases, by assessment. */
export interface AtHand {
  readonly attributes: ReadonlyMap<number, Attributes>
  /** One in which nothing happened is absent. */
  readonly standing: ReadonlyMap<number, StandingRow>
}

type Row = Omit<StandingRow, 'state'> & {
  readonly attributes: Attributes
  /** Null where nothing happened yet, as all that stands then is. */
  readonly state: StandingRow['state'] | null
}

/** What decides about the questions of cases, and how they stand. */
export async function readAtHand(db: Db, assessments: readonly number[]): Promise<AtHand> {
  const { rows } = await sql<Row>`
    select assessed.id as assessment, known.attributes, standing.inspection_id as inspection, standing.kind,
      standing.answers, standing.through, standing.state, standing.to_answer as "toAnswer", standing.answered,
      standing.contested, standing.lacking
    from assessment.case_assessment as assessed
    join sample.attributes as known on known.case_id = assessed.case_id
    left join assessment.standing_case as standing on standing.case_assessment_id = assessed.id
    where assessed.id = any(${assessments}::int[])`.execute(db)
  return {
    attributes: new Map(rows.map(({ assessment, attributes }) => [assessment, attributes])),
    standing: new Map(
      rows.flatMap(({ attributes: _, state, ...row }) => (state === null ? [] : [[row.assessment, { ...row, state }]])),
    ),
  }
}
