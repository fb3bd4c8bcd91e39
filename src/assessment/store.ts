/** All SQL of case assessments and the answers that stand in them; `store/` holds the rest. */
import { sql } from 'kysely'
import type { Generated } from 'kysely'
import type { Db } from '../platform/db/database.ts'
import type { LeftOut } from './rules/double/left-out.ts'

type Tables = {
  'assessment.case_assessment': {
    id: Generated<number>
    inspection_id: number
    case_id: number
    assessor_id: number | null
    kind: Generated<'first' | 'second'>
  }
  'assessment.standing_case': {
    case_assessment_id: number
    inspection_id: number
    kind: 'first' | 'second'
    answers: Buffer
  }
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

/** The answers that stand in one case: the byte at n - 1 is the number of the answer to question n, 0 where none. */
export type WholeCase = Uint8Array

/** Every case in whose first reading something counts, but those left out, by inspection: of all, or those asked for. */
export async function readWholeCases(
  db: Db,
  { cases: leftOut }: LeftOut,
  inspections?: readonly number[],
): Promise<ReadonlyMap<number, readonly WholeCase[]>> {
  const rows = await tables(db)
    .selectFrom('assessment.standing_case')
    .select(['inspection_id', 'answers'])
    .where('kind', '=', 'first')
    .$if(leftOut.size > 0, query =>
      query.where(
        sql<boolean>`case_assessment_id not in (
          select id from assessment.case_assessment where case_id = any(${[...leftOut]}::int[]))`,
      ),
    )
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

/** Every standing answer of an inspection but those in cases left out, or those to some of its questions, by number. */
export async function readStanding(
  db: Db,
  inspection: number,
  { cases: leftOut }: LeftOut,
  questions?: readonly number[],
): Promise<Standing[]> {
  return await tables(db)
    .selectFrom('assessment.standing_answer as standing')
    .innerJoin('assessment.case_assessment as assessed', 'assessed.id', 'standing.case_assessment_id')
    .select(['assessed.case_id as case', 'question_number as question', 'answer_number as answer'])
    .where('standing.inspection_id', '=', inspection)
    .$if(leftOut.size > 0, query => query.where(sql<boolean>`assessed.case_id <> all(${[...leftOut]}::int[])`))
    .$if(questions !== undefined, query =>
      query.where('question_number', '=', sql<number>`any(${questions ?? []}::int[])`),
    )
    .orderBy('assessed.case_id')
    .orderBy('question_number')
    .execute()
}
