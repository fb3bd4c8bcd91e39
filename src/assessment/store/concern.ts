/** All SQL of urgent concerns: those that were raised, and what became of them. */
import { sql } from 'kysely'
import type { Db } from '../../platform/db/database.ts'
import type { Sight } from '../../platform/db/sight.ts'
import type { Concern, ConcernStep } from '../rules/concerns.ts'

interface Row {
  readonly id: string
  readonly assessment: number
  readonly case: number
  readonly about: string
  readonly text: string
  readonly raisedBy: number | null
  readonly raisedAt: Date
}

interface StepRow extends ConcernStep {
  readonly concern: string
}

/** The urgent concerns of an inspection with what became of them, the latest first: case material. */
export async function readConcerns({ db, inspection }: Sight): Promise<readonly Concern[]> {
  const { rows } = await sql<Row>`
    select raised.id, raised.case_assessment_id as assessment, assessed.case_id as "case",
      raised.content->>'about' as about, raised.content->>'text' as text, raised.person_id as "raisedBy",
      raised.received_at as "raisedAt"
    from assessment.operation as raised
    join assessment.case_assessment as assessed on assessed.id = raised.case_assessment_id
    where raised.inspection_id = ${inspection} and raised.kind = 'concern'
    order by raised.received_order desc`.execute(db)
  const steps = await readSteps(db, inspection)
  return rows.map(row => ({ ...row, steps: steps.filter(({ concern }) => concern === row.id) }))
}

/** A concern without a word of it. */
export type ConcernRaised = Pick<Concern, 'id' | 'case' | 'raisedBy' | 'raisedAt' | 'steps'>

/** That concerns were raised, by whom and when, and what became of them, the latest first: without a word of them. */
export async function readRaised(db: Db, inspection: number): Promise<readonly ConcernRaised[]> {
  const { rows } = await sql<Omit<ConcernRaised, 'steps'>>`
    select raised.id, assessed.case_id as "case", raised.person_id as "raisedBy", raised.received_at as "raisedAt"
    from assessment.operation as raised
    join assessment.case_assessment as assessed on assessed.id = raised.case_assessment_id
    where raised.inspection_id = ${inspection} and raised.kind = 'concern'
    order by raised.received_order desc`.execute(db)
  const steps = await readSteps(db, inspection)
  return rows.map(row => ({
    ...row,
    // What was answered may repeat what was raised.
    steps: steps.filter(({ concern }) => concern === row.id).map(step => ({ ...step, answer: null })),
  }))
}

/** What became of the concerns of an inspection, by the id of each, in order: without a word of the concerns. */
export async function readSteps(db: Db, inspection: number): Promise<readonly StepRow[]> {
  const { rows } = await sql<StepRow>`
    select concern, step, person_id as person, answer, at
    from assessment.concern_step where inspection_id = ${inspection} order by id`.execute(db)
  return rows
}

/** Which concerns of all inspections have no answer: their ids, and where and when they were raised. */
export async function readUnanswered(
  db: Db,
): Promise<readonly { readonly id: string; readonly inspection: number; readonly raisedAt: Date }[]> {
  const { rows } = await sql<{ id: string; inspection: number; raisedAt: Date }>`
    select raised.id, raised.inspection_id as inspection, raised.received_at as "raisedAt"
    from assessment.operation as raised
    where raised.kind = 'concern' and not exists (
      select from assessment.concern_step as step where step.concern = raised.id and step.step = 'answered')
    order by raised.received_order`.execute(db)
  return rows
}

/** Adds a step; seeing a concern a second time adds nothing. Answers whether it is new. */
export async function addConcernStep(
  db: Db,
  at: { readonly inspection: number; readonly concern: string },
  { step, person, answer, at: when }: ConcernStep,
): Promise<boolean> {
  const { numAffectedRows } = await sql`
    insert into assessment.concern_step (inspection_id, concern, step, person_id, answer, at)
    values (${at.inspection}, ${at.concern}::uuid, ${step}, ${person}, ${answer}, ${when})
    on conflict do nothing`.execute(db)
  return Number(numAffectedRows ?? 0) > 0
}
