/** All SQL of calibration: benchmark cases judged, what is filled in so far, and who may begin without. */
import { sql } from 'kysely'
import type { Db } from '../../platform/db/database.ts'
import type { GivenOnBenchmark } from '../rules/calibration.ts'

/** A benchmark that somebody has finished. */
export interface FinishedCalibration {
  readonly id: number
  readonly person: number
  readonly benchmark: string
  readonly frameworkHash: string
  readonly answers: readonly GivenOnBenchmark[]
  readonly same: number
  readonly asked: number
  readonly passed: boolean
  readonly finishedAt: Date
}

/** Every benchmark of a framework, in any edition, that these people have finished; the latest first. */
export async function readCalibrations(
  db: Db,
  frameworkId: string,
  people: readonly number[],
): Promise<readonly FinishedCalibration[]> {
  const { rows } = await sql<FinishedCalibration>`
    select id, person_id as person, benchmark, framework_hash as "frameworkHash", answers, same, asked, passed,
      finished_at as "finishedAt"
    from assessment.calibration
    where framework_id = ${frameworkId} and person_id = any(${people}::int[])
    order by id desc`.execute(db)
  return rows
}

/** Keeps a finished benchmark, and forgets what was filled in on the way to it. */
export async function addCalibration(
  db: Db,
  { person, frameworkHash, benchmark, answers, ...one }: Omit<FinishedCalibration, 'id'> & { frameworkId: string },
): Promise<void> {
  await sql`
    insert into assessment.calibration (person_id, framework_id, framework_hash, benchmark, answers, same, asked, passed,
      finished_at)
    values (${person}, ${one.frameworkId}, ${frameworkHash}, ${benchmark}, ${JSON.stringify(answers)}::jsonb,
      ${one.same}, ${one.asked}, ${one.passed}, ${one.finishedAt}::timestamptz)`.execute(db)
  await sql`
    delete from assessment.calibration_draft
    where person_id = ${person} and framework_hash = ${frameworkHash} and benchmark = ${benchmark}`.execute(db)
}

/** Whose draft, of which benchmark in which edition. */
export interface DraftOf {
  readonly person: number
  readonly frameworkHash: string
  readonly benchmark: string
}

/** What somebody has filled in so far; nothing before they began. */
export async function readDraft(db: Db, of: DraftOf): Promise<readonly GivenOnBenchmark[]> {
  const { rows } = await sql<{ answers: GivenOnBenchmark[] }>`
    select answers from assessment.calibration_draft
    where person_id = ${of.person} and framework_hash = ${of.frameworkHash} and benchmark = ${of.benchmark}`.execute(db)
  return rows[0]?.answers ?? []
}

/** Puts what is filled in now in the place of what was. */
export async function saveDraft(db: Db, of: DraftOf, answers: readonly GivenOnBenchmark[], at: Date): Promise<void> {
  await sql`
    insert into assessment.calibration_draft (person_id, framework_hash, benchmark, answers, saved_at)
    values (${of.person}, ${of.frameworkHash}, ${of.benchmark}, ${JSON.stringify(answers)}::jsonb, ${at}::timestamptz)
    on conflict on constraint calibration_drafted_once
    do update set answers = excluded.answers, saved_at = excluded.saved_at`.execute(db)
}

/** That somebody may begin without having passed. */
export interface Waiver {
  readonly person: number
  readonly reason: string
  readonly by: number | null
  readonly at: Date
}

/** The waivers of an inspection; the latest first. */
export async function readWaivers(db: Db, inspection: number): Promise<readonly Waiver[]> {
  const { rows } = await sql<Waiver>`
    select person_id as person, reason, given_by as by, given_at as at
    from assessment.calibration_waiver where inspection_id = ${inspection} order by id desc`.execute(db)
  return rows
}

/** Lets somebody begin in an inspection, for a reason. */
export async function addWaiver(db: Db, inspection: number, { person, reason, by, at }: Waiver): Promise<void> {
  await sql`
    insert into assessment.calibration_waiver (inspection_id, person_id, reason, given_by, given_at)
    values (${inspection}, ${person}, ${reason}, ${by}, ${at}::timestamptz)`.execute(db)
}
