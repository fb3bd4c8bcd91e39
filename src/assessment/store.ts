/** All SQL of case assessments: answers as events, and the answers that stand. */
import { sql } from 'kysely'
import type { Generated } from 'kysely'
import type { Db } from '../platform/db/database.ts'
import type { Sight } from '../platform/db/sight.ts'
import type { NumberedAnswer } from './rules/answer.ts'

type Tables = {
  'assessment.case_assessment': {
    id: Generated<number>
    inspection_id: number
    case_id: number
    assessor_id: number | null
    kind: Generated<'first' | 'second'>
  }
  'assessment.answer': {
    id: string
    received_order: Generated<number>
    case_assessment_id: number
    question: string
    question_number: number
    answer_number: number | null
    value: string | null
    reasons: string[]
    note: string | null
  }
  'assessment.standing_case': { case_assessment_id: number; inspection_id: number; answers: Buffer }
  'assessment.standing_answer': {
    inspection_id: number
    case_assessment_id: number
    question_number: number
    answer_number: number
  }
}

const tables = (db: Db) => db.$extendTables<Tables>()

/** Opens the first assessment of each case that has none yet; answers the ids by case. */
export async function openAssessments(
  db: Db,
  inspection: number,
  cases: readonly number[],
): Promise<ReadonlyMap<number, number>> {
  await sql`
    insert into assessment.case_assessment (inspection_id, case_id)
    select ${inspection}, case_id from unnest(${cases}::int[]) as case_id
    on conflict on constraint case_assessed_once_of_each_kind do nothing
  `.execute(db)
  return readAssessments(db, inspection)
}

/** The ids of an inspection's first assessments by case. */
export async function readAssessments(db: Db, inspection: number): Promise<ReadonlyMap<number, number>> {
  const rows = await tables(db)
    .selectFrom('assessment.case_assessment')
    .select(['id', 'case_id'])
    .where('inspection_id', '=', inspection)
    .where('kind', '=', 'first')
    .execute()
  return new Map(rows.map(row => [row.case_id, row.id]))
}

/** Where answers come from, the same for all of a batch. */
export interface Source {
  readonly device: string
  readonly deviceClock: Date
  readonly person: number | null
  readonly receivedAt: Date
}

/**
 * Adds answers in the order given, in one statement; one whose id is already there is passed over.
 * @returns how many were new
 */
export async function addAnswers(
  db: Db,
  assessments: ReadonlyMap<number, number>,
  answers: readonly NumberedAnswer[],
  source: Source,
): Promise<number> {
  const rows = answers.map(answer => ({
    id: answer.id,
    case_assessment_id: assessments.get(answer.case),
    question: answer.question,
    question_number: answer.questionNumber,
    answer_number: answer.answerNumber,
    value: answer.value,
    reasons: answer.reasons ?? [],
    note: answer.note ?? null,
    evidence_on: answer.evidenceOn ?? null,
    base: answer.base ?? null,
  }))
  const { numAffectedRows } = await sql`
    insert into assessment.answer (id, case_assessment_id, question, question_number, answer_number, value, reasons,
      note, evidence_on, base, device, device_clock, person_id, received_at)
    select id, case_assessment_id, question, question_number, answer_number, value, reasons, note, evidence_on, base,
      ${source.device}, ${source.deviceClock}::timestamptz, ${source.person}::int, ${source.receivedAt}::timestamptz
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as given (
      id uuid, case_assessment_id int, question text, question_number int, answer_number int, value text,
      reasons text[], note text, evidence_on date, base uuid)
    on conflict (id) do nothing
  `.execute(db)
  return Number(numAffectedRows ?? 0)
}

/** The answers that stand in one case: the byte at n - 1 is the number of the answer to question n, 0 where none. */
export type WholeCase = Uint8Array

/** Every case in which something stands, by inspection, of all inspections or those asked for. */
export async function readWholeCases(
  db: Db,
  inspections?: readonly number[],
): Promise<ReadonlyMap<number, readonly WholeCase[]>> {
  const rows = await tables(db)
    .selectFrom('assessment.standing_case')
    .select(['inspection_id', 'answers'])
    .$if(inspections !== undefined, query =>
      query.where('inspection_id', '=', sql<number>`any(${inspections ?? []}::int[])`),
    )
    .execute()
  const cases = new Map<number, WholeCase[]>()
  for (const { inspection_id, answers } of rows) {
    if (!answers.some(answer => answer > 0)) continue
    const known = cases.get(inspection_id)
    if (known) known.push(answers)
    else cases.set(inspection_id, [answers])
  }
  return cases
}

/** A standing answer by number. */
export interface Standing {
  readonly case: number
  readonly question: number
  readonly answer: number
}

/** Every standing answer of an inspection, or those to some of its questions, by number. */
export async function readStanding(db: Db, inspection: number, questions?: readonly number[]): Promise<Standing[]> {
  return await tables(db)
    .selectFrom('assessment.standing_answer as standing')
    .innerJoin('assessment.case_assessment as assessed', 'assessed.id', 'standing.case_assessment_id')
    .select(['assessed.case_id as case', 'question_number as question', 'answer_number as answer'])
    .where('standing.inspection_id', '=', inspection)
    .$if(questions !== undefined, query =>
      query.where('question_number', '=', sql<number>`any(${questions ?? []}::int[])`),
    )
    .orderBy('assessed.case_id')
    .orderBy('question_number')
    .execute()
}

/** What stands in one case for one question, with what was said beside it. */
export interface StandingInFull {
  readonly case: number
  readonly value: string
  readonly reasons: readonly string[]
  readonly note: string | null
}

/** The last answer of each case to one question, where it was not taken back: case material. */
export async function readAnswersTo({ db, inspection }: Sight, question: number): Promise<StandingInFull[]> {
  const rows = await tables(db)
    .selectFrom('assessment.answer as answer')
    .innerJoin('assessment.case_assessment as assessed', 'assessed.id', 'answer.case_assessment_id')
    .distinctOn('assessed.case_id')
    .select(['assessed.case_id as case', 'answer.value', 'answer.reasons', 'answer.note'])
    .where('assessed.inspection_id', '=', inspection)
    .where('assessed.kind', '=', 'first')
    .where('answer.question_number', '=', question)
    .orderBy('assessed.case_id')
    .orderBy('answer.received_order', 'desc')
    .execute()
  return rows.flatMap(({ value, ...row }) => (value === null ? [] : [{ ...row, value }]))
}

/** In how many cases each reason stands for one question; a reason that nobody gave is absent. */
export async function countReasons(db: Db, inspection: number, question: number): Promise<ReadonlyMap<string, number>> {
  const { rows } = await sql<{ reason: string; count: number }>`
    select reason, count(*) as count
    from (
      select distinct on (assessed.case_id) answer.value, answer.reasons
      from assessment.answer as answer
      join assessment.case_assessment as assessed on assessed.id = answer.case_assessment_id
      where assessed.inspection_id = ${inspection} and assessed.kind = 'first' and answer.question_number = ${question}
      order by assessed.case_id, answer.received_order desc
    ) as last cross join lateral (select distinct unnest(last.reasons) as reason) as given
    where last.value is not null
    group by reason`.execute(db)
  return new Map(rows.map(({ reason, count }) => [reason, count]))
}
