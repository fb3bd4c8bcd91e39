/** SQL of inspections themselves: their identity, and the stages that they passed. `store/` holds the rest. */
import type { Generated } from 'kysely'
import type { Db } from '../platform/db/database.ts'
import type { Day } from '../platform/pure/days.ts'
import type { Passage, Stage } from './rules/stages.ts'

type Tables = {
  'inspection.inspection': {
    id: Generated<number>
    slug: string
    service_id: number
    programme_id: number
    framework_id: string
    framework_hash: string
    stage: Generated<Stage>
    suspended_from: Stage | null
    fieldwork_on: Day | null
    published_on: Day | null
    caseload: number | null
    synthetic: boolean
    correction: 'open' | 'left' | null
    withholds: Generated<boolean>
  }
  'inspection.passage': {
    id: Generated<number>
    inspection_id: number
    from_stage: Stage
    to_stage: Stage
    on_day: Day
    moved_by: number | null
    reason: string | null
    recorded_at: Date
  }
}

const tables = (db: Db) => db.$extendTables<Tables>()

/** An inspection's row as it is kept; service and programme are looked up by the action. */
export interface InspectionRow {
  readonly id: number
  readonly slug: string
  readonly service: number
  readonly programme: number
  readonly frameworkId: string
  readonly frameworkHash: string
  readonly stage: Stage
  readonly suspendedFrom: Stage | null
  readonly fieldworkOn: Day | null
  readonly publishedOn: Day | null
  readonly caseload: number | null
  readonly synthetic: boolean
  readonly correction: 'open' | 'left' | null
  readonly withholds: boolean
}

/** What is known when an inspection is planned. */
export type NewInspection = Omit<
  InspectionRow,
  'id' | 'stage' | 'suspendedFrom' | 'publishedOn' | 'correction' | 'withholds'
>

/** Adds an inspection; answers its id, or null where the slug is taken. */
export async function addInspection(db: Db, row: NewInspection): Promise<number | null> {
  const added = await tables(db)
    .insertInto('inspection.inspection')
    .values({
      slug: row.slug,
      service_id: row.service,
      programme_id: row.programme,
      framework_id: row.frameworkId,
      framework_hash: row.frameworkHash,
      fieldwork_on: row.fieldworkOn,
      caseload: row.caseload,
      synthetic: row.synthetic,
    })
    .onConflict(conflict => conflict.constraint('inspection_known_by_one_slug').doNothing())
    .returning('id')
    .executeTakeFirst()
  return added?.id ?? null
}

/** Inspections by slug or by id, or all, the latest fieldwork first. `lock` holds the rows until the transaction ends. */
export async function readInspections(
  db: Db,
  wanted: { readonly slug?: string; readonly id?: number; readonly lock?: boolean } = {},
): Promise<readonly InspectionRow[]> {
  const rows = await tables(db)
    .selectFrom('inspection.inspection')
    .select(['id', 'slug', 'service_id', 'programme_id', 'framework_id', 'framework_hash', 'stage', 'suspended_from'])
    .select(['fieldwork_on', 'published_on', 'caseload', 'synthetic', 'correction', 'withholds'])
    .$if(wanted.slug !== undefined, query => query.where('slug', '=', wanted.slug ?? ''))
    .$if(wanted.id !== undefined, query => query.where('id', '=', wanted.id ?? 0))
    .$if(wanted.lock === true, query => query.forUpdate())
    .orderBy('fieldwork_on', 'desc')
    .orderBy('slug')
    .execute()
  return rows.map(row => ({
    id: row.id,
    slug: row.slug,
    service: row.service_id,
    programme: row.programme_id,
    frameworkId: row.framework_id,
    frameworkHash: row.framework_hash,
    stage: row.stage,
    suspendedFrom: row.suspended_from,
    fieldworkOn: row.fieldwork_on,
    publishedOn: row.published_on,
    caseload: row.caseload,
    synthetic: row.synthetic,
    correction: row.correction,
    withholds: row.withholds,
  }))
}

/** Puts an inspection at a stage, and writes down who moved it there, when and why. */
export async function saveMove(
  db: Db,
  move: {
    readonly inspection: number
    readonly from: Stage
    readonly to: Stage
    /** Where it stood, for a move that halts it. */
    readonly haltedFrom: Stage | null
    readonly on: Day
    readonly by: number | null
    readonly reason: string | null
    readonly recordedAt: Date
  },
): Promise<void> {
  await tables(db)
    .updateTable('inspection.inspection')
    .set({
      stage: move.to,
      suspended_from: move.haltedFrom,
      ...(move.to === 'published' ? { published_on: move.on } : {}),
    })
    .where('id', '=', move.inspection)
    .execute()
  await tables(db)
    .insertInto('inspection.passage')
    .values({
      inspection_id: move.inspection,
      from_stage: move.from,
      to_stage: move.to,
      on_day: move.on,
      moved_by: move.by,
      reason: move.reason,
      recorded_at: move.recordedAt,
    })
    .execute()
}

/** The stages that an inspection passed, in order. */
export async function readPassages(db: Db, inspection: number): Promise<readonly Passage[]> {
  const rows = await tables(db)
    .selectFrom('inspection.passage')
    .select(['from_stage', 'to_stage', 'on_day', 'reason'])
    .where('inspection_id', '=', inspection)
    .orderBy('id')
    .execute()
  return rows.map(row => ({ from: row.from_stage, to: row.to_stage, on: row.on_day, reason: row.reason }))
}

/** Changes the first day of fieldwork. */
export async function saveFieldwork(db: Db, inspection: number, fieldworkOn: Day): Promise<void> {
  await tables(db)
    .updateTable('inspection.inspection')
    .set({ fieldwork_on: fieldworkOn })
    .where('id', '=', inspection)
    .execute()
}

/** Says that the published report of an inspection is being corrected, or how that was left. */
export async function saveCorrection(
  db: Db,
  inspection: number,
  correction: InspectionRow['correction'],
): Promise<void> {
  await tables(db).updateTable('inspection.inspection').set({ correction }).where('id', '=', inspection).execute()
}

/** Says whether the published report of an inspection withholds any score. */
export async function saveWithholding(db: Db, inspection: number, withholds: boolean): Promise<void> {
  await tables(db).updateTable('inspection.inspection').set({ withholds }).where('id', '=', inspection).execute()
}
