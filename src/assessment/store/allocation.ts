/** All SQL of who reads which case, and when its case manager is asked. */
import { sql } from 'kysely'
import type { Generated } from 'kysely'
import type { Db } from '../../platform/db/database.ts'
import type { Refusals } from '../../platform/db/refusal.ts'
import { translating } from '../../platform/db/refusal.ts'
import type { Sight } from '../../platform/db/sight.ts'
import type { Day } from '../../platform/pure/days.ts'
import type { Allocation, Slot } from '../rules/allocation/instance.ts'
import { bookedTwice, readTwiceByOne } from '../rules/problems.ts'

type Tables = {
  'assessment.case_assessment': {
    id: Generated<number>
    inspection_id: number
    case_id: number
    assessor_id: number | null
    kind: 'first' | 'second'
    closed_at: Date | null
    closed_by: number | null
    closed_because: string | null
  }
  'assessment.answer': { id: string; case_assessment_id: number; question_number: number }
  'assessment.interview': {
    case_id: number
    inspection_id: number
    manager: string
    assessor_id: number
    day: Day
    slot: number
  }
}

const tables = (db: Db) => db.$extendTables<Tables>()

/** What refused constraints mean here. */
const refusals: Refusals = {
  case_read_twice_by_two_people: readTwiceByOne,
  case_manager_asked_about_one_case_at_a_time: bookedTwice,
  assessor_holds_one_interview_at_a_time: bookedTwice,
}

/** Whether anybody has answered a question on a case of the inspection that is still read. */
export async function hasAnswers(db: Db, inspection: number): Promise<boolean> {
  const row = await tables(db)
    .selectFrom('assessment.answer')
    .innerJoin('assessment.case_assessment as assessed', 'assessed.id', 'case_assessment_id')
    .select('assessed.id')
    .where('assessed.inspection_id', '=', inspection)
    .where('assessed.closed_at', 'is', null)
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}

/** Puts an allocation in the place of the one before; answers nothing. No case may have an answer yet. */
export async function saveAllocation(
  db: Db,
  inspection: number,
  allocation: Allocation,
  managers: ReadonlyMap<number, string>,
): Promise<void> {
  const readings = (['first', 'second'] as const).flatMap(kind =>
    [...allocation[kind]].map(([id, person]) => ({ case_id: id, assessor_id: person, kind })),
  )
  await tables(db)
    .deleteFrom('assessment.case_assessment')
    .where('inspection_id', '=', inspection)
    .where('kind', '=', 'second')
    .where('closed_at', 'is', null)
    .execute()
  // Until all have their new readers, none is left with the old one, whom another reading may take.
  await tables(db)
    .updateTable('assessment.case_assessment')
    .set({ assessor_id: null })
    .where('inspection_id', '=', inspection)
    .where('closed_at', 'is', null)
    .execute()
  await saveReadings(db, inspection, readings)
  await saveInterviews(db, inspection, allocation, managers)
}

interface Reading {
  readonly case_id: number
  readonly assessor_id: number
  readonly kind: 'first' | 'second'
}

async function saveReadings(db: Db, inspection: number, readings: readonly Reading[]): Promise<void> {
  await translating(refusals, () =>
    sql`
      insert into assessment.case_assessment (inspection_id, case_id, assessor_id, kind)
      select ${inspection}, case_id, assessor_id, kind
      from jsonb_to_recordset(${JSON.stringify(readings)}::jsonb) as given (case_id int, assessor_id int, kind text)
      on conflict on constraint case_assessed_once_of_each_kind do update set assessor_id = excluded.assessor_id
    `.execute(db),
  )
}

/** Gives the readings of one case to those who have them in the allocation, and the diary its interviews. */
export async function openReadings(
  db: Db,
  inspection: number,
  id: number,
  allocation: Allocation,
  managers: ReadonlyMap<number, string>,
): Promise<void> {
  const readings = (['first', 'second'] as const).flatMap(kind => {
    const person = allocation[kind].get(id)
    return person === undefined ? [] : [{ case_id: id, assessor_id: person, kind }]
  })
  await saveReadings(db, inspection, readings)
  await saveInterviews(db, inspection, allocation, managers)
}

/** How many questions of a case have ever been answered, by anybody. */
export async function countAnswered(db: Db, inspection: number, id: number): Promise<number> {
  const { count } = await tables(db)
    .selectFrom('assessment.answer as answer')
    .innerJoin('assessment.case_assessment as assessed', 'assessed.id', 'answer.case_assessment_id')
    .select(({ fn }) => fn.count<number>('answer.question_number').distinct().as('count'))
    .where('assessed.inspection_id', '=', inspection)
    .where('assessed.case_id', '=', id)
    .executeTakeFirstOrThrow()
  return count
}

/** Closes the assessments of a case with the reason; answers how many there were. Their answers stay. */
export async function closeAssessments(
  db: Db,
  inspection: number,
  id: number,
  { reason, by, at }: { readonly reason: string; readonly by: number | null; readonly at: Date },
): Promise<number> {
  const { numUpdatedRows } = await tables(db)
    .updateTable('assessment.case_assessment')
    .set({ closed_at: at, closed_by: by, closed_because: reason })
    .where('inspection_id', '=', inspection)
    .where('case_id', '=', id)
    .where('closed_at', 'is', null)
    .executeTakeFirst()
  return Number(numUpdatedRows)
}

/** Gives one reading of a case another reader, and the diary its interviews. */
export async function saveMove(
  db: Db,
  inspection: number,
  move: { readonly case: number; readonly kind: 'first' | 'second'; readonly to: number },
  allocation: Allocation,
  managers: ReadonlyMap<number, string>,
): Promise<void> {
  await translating(refusals, () =>
    tables(db)
      .updateTable('assessment.case_assessment')
      .set({ assessor_id: move.to })
      .where('inspection_id', '=', inspection)
      .where('case_id', '=', move.case)
      .where('kind', '=', move.kind)
      .execute(),
  )
  await saveInterviews(db, inspection, allocation, managers)
}

async function saveInterviews(
  db: Db,
  inspection: number,
  { first, interviews }: Allocation,
  managers: ReadonlyMap<number, string>,
): Promise<void> {
  await tables(db).deleteFrom('assessment.interview').where('inspection_id', '=', inspection).execute()
  const rows = [...interviews].map(([id, { day, slot }]) => ({
    case_id: id,
    inspection_id: inspection,
    manager: managers.get(id) ?? '',
    assessor_id: first.get(id) ?? 0,
    day,
    slot,
  }))
  if (rows.length === 0) return
  await translating(refusals, () => tables(db).insertInto('assessment.interview').values(rows).execute())
}

/** Who reads what and when, of one inspection: no case material but the ids. */
export async function readAllocation({ db, inspection }: Sight): Promise<Allocation> {
  const readings = await tables(db)
    .selectFrom('assessment.case_assessment')
    .select(['case_id', 'assessor_id', 'kind'])
    .where('inspection_id', '=', inspection)
    .where('assessor_id', 'is not', null)
    .where('closed_at', 'is', null)
    .orderBy('case_id')
    .execute()
  const interviews = await tables(db)
    .selectFrom('assessment.interview')
    .select(['case_id', 'day', 'slot'])
    .where('inspection_id', '=', inspection)
    .orderBy('case_id')
    .execute()
  const of = (kind: 'first' | 'second') =>
    new Map(readings.filter(row => row.kind === kind).map(row => [row.case_id, row.assessor_id ?? 0]))
  return {
    first: of('first'),
    second: of('second'),
    interviews: new Map(interviews.map(({ case_id, day, slot }): [number, Slot] => [case_id, { day, slot }])),
  }
}
