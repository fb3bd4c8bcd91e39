/** SQL of events as they come in: answers and other operations are added, and never anything else. */
import { sql } from 'kysely'
import type { Db } from '../../platform/db/database.ts'
import type { KeptAnswer, LoggedOperation } from '../rules/operation.ts'
import type { StandsNow } from './standing.ts'
import { savingOf } from './standing.ts'

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
        coalesce(value, ${value}::text), coalesce(reasons::text[], ${reason}::text[]), coalesce(note, ${note}::text),
        coalesce(evidence_on, ${evidenceOn}::date), coalesce(base, ${base}::uuid),
        coalesce(settles::uuid[], ${settles}::uuid[]), coalesce(device, ${device}::text),
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
  const first = answers[0] ? of(answers[0]) : null
  return answers.every(each => of(each) === first) ? ['{}', first] : [arrayOf(answers.map(of)), null]
}

interface Place {
  readonly assessment: number
  readonly through: number
}

/** The place of the last event of each case assessment, among all that were just added to it. */
export type Places = ReadonlyMap<number, number>

const placesOf = (rows: readonly Place[]): Places => new Map(rows.map(row => [row.assessment, row.through]))

/** A list of texts as PostgreSQL writes one: quotes only what needs them, since most are ids. */
const arrayOf = (texts: readonly (string | null)[]): string =>
  texts.length === 0 ? '{}' : `{${texts.map(elementOf).join(',')}}`

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
