/** SQL of one question over all cases of an inspection: what stands for it in each, with what was said beside it. */
import { sql } from 'kysely'
import type { Db } from '../../platform/db/database.ts'
import type { Sight } from '../../platform/db/sight.ts'
import { groupBy } from '../../platform/pure/group-by.ts'
import type { LeftOut } from '../rules/double/left-out.ts'
import { moderatedStanding } from '../rules/double/moderation.ts'
import type { AnswerEvent } from '../rules/merge/event.ts'
import { stand } from '../rules/merge/standing.ts'
import type { LoggedOperation } from '../rules/operation.ts'

/** What stands in one case for one question, with what was said beside it. */
export interface StandingInFull {
  readonly case: number
  readonly value: string
  readonly reasons: readonly string[]
  readonly note: string | null
  /** Those who gave it: several where they gave the same answer apart from each other. */
  readonly people: readonly number[]
}

/** What stands in each case's first reading for one question; contested answers do not: case material. */
export const readAnswersTo = async ({ db, inspection }: Sight, question: number): Promise<StandingInFull[]> =>
  readStandingTo(db, inspection, question)

/** In how many cases, but those left out, each reason stands for one question; a reason that nobody gave is absent. */
export async function countReasons(
  db: Db,
  inspection: number,
  leftOut: LeftOut,
  question: number,
): Promise<ReadonlyMap<string, number>> {
  const counts = new Map<string, number>()
  for (const { case: id, reasons } of await readStandingTo(db, inspection, question))
    if (!leftOut.cases.has(id)) for (const reason of new Set(reasons)) counts.set(reason, (counts.get(reason) ?? 0) + 1)
  return counts
}

/** The reasons that stand beside an answer in one case, by the number of its question. */
export interface ReasonsStanding {
  readonly case: number
  readonly question: number
  readonly value: string
  readonly reasons: readonly string[]
}

/** Every answer that stands with reasons beside it in an inspection's first readings, but of cases left out. */
export async function readReasons(
  db: Db,
  inspection: number,
  { cases: leftOut }: LeftOut,
): Promise<readonly ReasonsStanding[]> {
  const standing = await readStandingTo(db, inspection, null)
  return standing.flatMap(({ case: id, question, value, reasons }) =>
    leftOut.has(id) ? [] : [{ case: id, question, value, reasons }],
  )
}

type Row = Omit<AnswerEvent, 'deviceClock'> & {
  readonly case: number
  readonly number: number
  readonly deviceClock: Date
  /** Whether it falls away because the question is not for the case. */
  readonly misplaced: boolean
}

/** What stands for one question; for none named, for every question to which any reason was ever given in a case. */
async function readStandingTo(
  db: Db,
  inspection: number,
  question: number | null,
): Promise<(StandingInFull & { readonly question: number })[]> {
  const { rows } = await sql<Row>`
    select * from (
      select assessed.case_id as "case", question_number as "number", answer.id, question, value, reasons,
        coalesce(note, '') as note, evidence_on as "evidenceOn", base, settles::text[] as settles, device,
        person_id as person, device_clock as "deviceClock", received_order,
        answer_number is not null
          and (length(answers) < question_number or get_byte(answers, question_number - 1) = 0) as misplaced,
        bool_or(reasons <> '{}') over (partition by assessed.id, question_number) as reasoned
      from assessment.case_assessment as assessed
      join assessment.answer on answer.case_assessment_id = assessed.id
        and (question_number = ${question}::int or ${question}::int is null)
      join assessment.standing_case as standing on standing.case_assessment_id = assessed.id
      where assessed.inspection_id = ${inspection} and assessed.kind = 'first'
    ) as given
    where reasoned or ${question}::int is not null
    order by "case", received_order`.execute(db)
  const decided = await readDecisions(db, inspection)
  return [...groupBy(rows, row => `${row.case} ${row.number}`).values()].flatMap(own => {
    const [first] = own
    if (!first) return []
    const stands = stand(own.map(row => ({ ...row, deviceClock: row.deviceClock.toISOString() })))
    const named = new Map([[first.question, stands]])
    const now = moderatedStanding(named, decided.get(`${first.case} ${first.question}`) ?? []).get(first.question)
    if (now?.state !== 'answered' || own.some(row => row.misplaced && row.value === now.value)) return []
    const at = { case: first.case, question: first.number }
    const people = now.heads.flatMap(({ person }) => (person === null ? [] : [person]))
    const { value, reasons, note } = now
    return [{ ...at, value, reasons, note: note === '' ? null : note, people }]
  })
}

type Moderated = Extract<LoggedOperation, { readonly kind: 'moderate' }>

/** What moderation decided in an inspection, by case and question. */
async function readDecisions(db: Db, inspection: number): Promise<ReadonlyMap<string, readonly Moderated[]>> {
  const { rows } = await sql<Moderated & { readonly case: number }>`
    select assessed.case_id as "case", operation.kind, operation.content
    from assessment.operation
    join assessment.case_assessment as assessed on assessed.id = operation.case_assessment_id
    where operation.inspection_id = ${inspection} and operation.kind = 'moderate' and assessed.kind = 'first'
    order by operation.received_order`.execute(db)
  return groupBy(rows, row => `${row.case} ${row.content.question}`)
}
