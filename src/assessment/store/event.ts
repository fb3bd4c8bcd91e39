/** SQL of events as they are read: case assessments, with the answers and other operations that were sent to them. */
import { sql } from 'kysely'
import type { Db } from '../../platform/db/database.ts'
import type { KeptAnswer, KeptOperation, LoggedOperation } from '../rules/operation.ts'

/** One reading of one case. */
export interface AssessmentRow {
  readonly id: number
  readonly inspection: number
  readonly case: number
  readonly assessor: number | null
  readonly kind: 'first' | 'second'
  /** Who else reads the case; null where nobody does, or is not chosen yet. */
  readonly otherReader: number | null
  /** Whether its case was replaced in the sample. */
  readonly replaced: boolean
}

/**
 * Case assessments by id, in the order of their ids, those within reach. `lock` lets one writer of a case go at a
 * time until the transaction ends; what is read after it is all that the writer before has left.
 */
export async function readAssessmentRows(
  db: Db,
  ids: readonly number[],
  lock: 'lock' | 'look' = 'look',
): Promise<readonly AssessmentRow[]> {
  const { rows } = await sql<AssessmentRow>`
    select assessed.id, assessed.inspection_id as inspection, assessed.case_id as "case",
      assessed.assessor_id as assessor, assessed.kind, assessed.closed_at is not null as replaced,
      (select other.assessor_id from assessment.case_assessment as other
       where other.case_id = assessed.case_id and other.id <> assessed.id) as "otherReader"
    from assessment.case_assessment as assessed
    where assessed.id = any(${ids}::int[])
    order by assessed.id ${lock === 'lock' ? sql`for no key update of assessed` : sql``}`.execute(db)
  return rows
}

/** To which inspection assessments belong, also those out of reach. */
export async function readInspectionsOf(db: Db, ids: readonly number[]): Promise<ReadonlyMap<number, number>> {
  const { rows } = await sql<{ id: number; inspection_id: number }>`
    select id, inspection_id from assessment.inspections_of(${ids}::int[])`.execute(db)
  return new Map(rows.map(row => [row.id, row.inspection_id]))
}

interface AnswerRow {
  readonly assessment: number
  readonly id: string
  readonly received_order: number
  readonly question: string
  readonly value: string | null
  readonly reasons: string[]
  readonly note: string | null
  readonly evidence_on: string | null
  readonly base: string | null
  readonly settles: string[]
  readonly device: string
  readonly device_clock: Date
  readonly person_id: number | null
  readonly received_at: Date
}

/** Every answer of case assessments that was received after a place in their order, by assessment. */
export async function readAnswerEvents(
  db: Db,
  assessments: readonly number[],
  after = 0,
): Promise<ReadonlyMap<number, KeptAnswer[]>> {
  const { rows } = await sql<AnswerRow>`
    select case_assessment_id as assessment, id, received_order, question, value, reasons, note, evidence_on, base,
      settles::text[], device, device_clock, person_id, received_at
    from assessment.answer
    where case_assessment_id = any(${assessments}::int[]) and received_order > ${after}
    order by received_order`.execute(db)
  const events = new Map(assessments.map((id): [number, KeptAnswer[]] => [id, []]))
  for (const row of rows) events.get(row.assessment)?.push(answerOf(row))
  return events
}

const answerOf = (row: AnswerRow): KeptAnswer => ({
  id: row.id,
  question: row.question,
  value: row.value,
  reasons: row.reasons,
  note: row.note ?? '',
  evidenceOn: row.evidence_on,
  base: row.base,
  settles: row.settles,
  device: row.device,
  person: row.person_id,
  deviceClock: row.device_clock.toISOString(),
  receivedAt: row.received_at.toISOString(),
  order: row.received_order,
})

interface OperationRow {
  readonly assessment: number
  readonly id: string
  readonly received_order: number
  readonly kind: LoggedOperation['kind']
  readonly content: LoggedOperation['content']
  readonly device: string
  readonly device_clock: Date
  readonly person_id: number | null
  readonly received_at: Date
}

/** Every operation of the common log of case assessments that was received after a place in their order. */
export async function readOperations(
  db: Db,
  assessments: readonly number[],
  after = 0,
): Promise<ReadonlyMap<number, KeptOperation[]>> {
  const { rows } = await sql<OperationRow>`
    select case_assessment_id as assessment, id, received_order, kind, content, device, device_clock, person_id,
      received_at
    from assessment.operation
    where case_assessment_id = any(${assessments}::int[]) and received_order > ${after}
    order by received_order`.execute(db)
  const operations = new Map(assessments.map((id): [number, KeptOperation[]] => [id, []]))
  for (const row of rows) operations.get(row.assessment)?.push(operationOf(row))
  return operations
}

const operationOf = (row: OperationRow): KeptOperation =>
  ({
    id: row.id,
    assessment: row.assessment,
    kind: row.kind,
    content: row.content,
    device: row.device,
    deviceClock: row.device_clock.toISOString(),
    person: row.person_id,
    receivedAt: row.received_at.toISOString(),
    order: row.received_order,
  }) as KeptOperation
