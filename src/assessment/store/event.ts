/** All SQL of events: answers and other operations as they were sent, and the rows that are folded from them. */
import { sql } from 'kysely'
import type { Db } from '../../platform/db/database.ts'
import type { KeptAnswer, KeptOperation, LoggedOperation } from '../rules/operation.ts'
import type { CaseState } from '../rules/states.ts'

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

/** An answer on its way into the database. */
export interface NewAnswer extends Omit<KeptAnswer, 'receivedAt' | 'order'> {
  readonly assessment: number
  readonly questionNumber: number
  readonly answerNumber: number | null
}

/**
 * Adds answers in the order given, and saves how their cases stand with them, in one statement; answers the place of
 * each case's last. None may be known to its case. Columns travel as arrays, which PostgreSQL reads in half the time
 * that it takes for as much JSON, and a column that says the same of every answer travels once.
 */
export async function addAnswerEvents(
  db: Db,
  answers: readonly NewAnswer[],
  standing: readonly StandsNow[],
  at: Date,
): Promise<Places> {
  if (answers.length === 0) return new Map()
  const [assessments, assessment] = columnOf(answers, each => String(each.assessment))
  const [values, value] = columnOf(answers, each => each.value)
  const [reasons, reason] = columnOf(answers, each => arrayOf(each.reasons))
  const [notes, note] = columnOf(answers, each => each.note)
  const [evidence, evidenceOn] = columnOf(answers, each => each.evidenceOn)
  const [bases, base] = columnOf(answers, each => each.base)
  const [settled, settles] = columnOf(answers, each => arrayOf(each.settles))
  const [devices, device] = columnOf(answers, each => each.device)
  const [clocks, clock] = columnOf(answers, each => each.deviceClock)
  const [people, person] = columnOf(answers, each => (each.person === null ? null : String(each.person)))
  const ids = arrayOf(answers.map(each => each.id))
  const questions = arrayOf(answers.map(each => each.question))
  const { rows } = await sql<Place>`
    with added as (
      insert into assessment.answer (id, case_assessment_id, question, question_number, answer_number, value, reasons,
        note, evidence_on, base, settles, device, device_clock, person_id, received_at)
      select id, coalesce(assessment, ${assessment}::int), question, question_number, answer_number,
        coalesce(value, ${value}::text), coalesce(reasons, ${reason}::text)::text[], coalesce(note, ${note}::text),
        coalesce(evidence_on, ${evidenceOn}::date), coalesce(base, ${base}::uuid),
        coalesce(settles, ${settles}::text)::uuid[], coalesce(device, ${device}::text),
        coalesce(device_clock, ${clock}::timestamptz), coalesce(person_id, ${person}::int), ${at}::timestamptz
      from unnest(
        ${ids}::uuid[], ${assessments}::int[], ${questions}::text[],
        ${answers.map(each => each.questionNumber)}::smallint[], ${answers.map(each => each.answerNumber)}::smallint[],
        ${values}::text[], ${reasons}::text[], ${notes}::text[], ${evidence}::date[], ${bases}::uuid[],
        ${settled}::text[], ${devices}::text[], ${clocks}::timestamptz[], ${people}::int[]
      ) as given (id, assessment, question, question_number, answer_number, value, reasons, note, evidence_on, base,
        settles, device, device_clock, person_id)
      returning case_assessment_id, received_order),
    place as (
      select case_assessment_id as assessment, max(received_order) as through from added group by case_assessment_id),
    saved as (${savingOf(standing, at)})
    select assessment, through from place`.execute(db)
  return placesOf(rows)
}

/**
 * A column as an array and what all rows share: where every value is the same the array is empty, which `unnest` fills
 * up with nulls, and otherwise nothing is shared.
 */
const columnOf = (
  answers: readonly NewAnswer[],
  of: (answer: NewAnswer) => string | null,
): readonly [each: string, all: string | null] => {
  const values = answers.map(of)
  const [first = null] = values
  return values.every(value => value === first) ? ['{}', first] : [arrayOf(values), null]
}

interface Place {
  readonly assessment: number
  readonly through: number
}

/** The place of the last event of each case assessment, among all that were just added to it. */
export type Places = ReadonlyMap<number, number>

const placesOf = (rows: readonly Place[]): Places => new Map(rows.map(row => [row.assessment, row.through]))

/** A list of texts as PostgreSQL writes one: quotes only what needs them, since most are ids. */
const arrayOf = (texts: readonly (string | null)[]): string => `{${texts.map(elementOf).join(',')}}`

// A bare word, a number or a time; anything else might be read as more than a text, NULL too.
const bare = /^(?!null$)[\w.:-]+$/i

const elementOf = (text: string | null): string => {
  if (text === null) return 'NULL'
  return bare.test(text) ? text : `"${text.replace(/["\\]/g, '\\$&')}"`
}

/** Adds operations to the common log in the order given, in one statement; answers the place of each case's last. */
export async function addOperations(
  db: Db,
  operations: readonly (LoggedOperation & { readonly inspection: number; readonly person: number | null })[],
  receivedAt: Date,
): Promise<Places> {
  if (operations.length === 0) return new Map()
  const { rows } = await sql<Place>`
    with added as (
      insert into assessment.operation (id, inspection_id, case_assessment_id, kind, content, device, device_clock,
        person_id, received_at)
      select id, inspection, assessment, kind, content, device, "deviceClock", person, ${receivedAt}::timestamptz
      from jsonb_to_recordset(${JSON.stringify(operations)}::jsonb) as given (
        id uuid, inspection int, assessment int, kind text, content jsonb, device text, "deviceClock" timestamptz,
        person int)
      returning case_assessment_id, received_order)
    select case_assessment_id as assessment, max(received_order) as through from added
    group by case_assessment_id`.execute(db)
  return placesOf(rows)
}

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
const savingOf = (rows: readonly StandsNow[], at: Date) => {
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
