/** SQL of timetables: the dated steps of inspections, and the reminders written of them. */
import type { Generated } from 'kysely'
import type { Db } from '../../platform/db/database.ts'
import type { Day } from '../../platform/pure/days.ts'
import type { Reminder } from '../rules/reminders.ts'
import type { Plan } from '../rules/slip.ts'
import type { Milestone, Window } from '../rules/timetable.ts'

type Tables = {
  'inspection.milestone': {
    inspection_id: number
    step: string
    position: number
    planned_from: Day
    planned_on: Day
    actual_on: Day | null
    month_only: Generated<boolean>
    reason: string | null
  }
  'inspection.plan': {
    id: Generated<number>
    inspection_id: number
    fieldwork_on: Day
    reason: string | null
    laid_at: Date
    laid_by: number | null
  }
  'inspection.planned_step': { plan_id: number; step: string; planned_from: Day; planned_on: Day }
  'inspection.reminder': {
    inspection_id: number
    step: string
    kind: Reminder['kind']
    planned_on: Day
    written_at: Date
  }
}

const tables = (db: Db) => db.$extendTables<Tables>()

/** Lays out the planned steps of an inspection, in their order; what has happened and what was planned before stay. */
export async function savePlan(db: Db, inspection: number, plan: Plan): Promise<void> {
  const { id } = await tables(db)
    .insertInto('inspection.plan')
    .values({
      inspection_id: inspection,
      fieldwork_on: plan.fieldworkOn,
      reason: plan.reason,
      laid_at: plan.laidAt,
      laid_by: plan.by,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  const steps = plan.steps.map(each => ({
    plan_id: id,
    step: each.step,
    planned_from: each.plannedFrom,
    planned_on: each.plannedTo,
  }))
  if (steps.length > 0) await tables(db).insertInto('inspection.planned_step').values(steps).execute()
  await saveMilestones(db, inspection, plan.steps)
}

/** Every plan that an inspection had, the first one first. */
export async function readPlans(db: Db, inspection: number): Promise<readonly Plan[]> {
  const plans = await tables(db)
    .selectFrom('inspection.plan')
    .selectAll()
    .where('inspection_id', '=', inspection)
    .orderBy('id')
    .execute()
  if (plans.length === 0) return []
  const steps = await tables(db)
    .selectFrom('inspection.planned_step')
    .selectAll()
    .where(
      'plan_id',
      'in',
      plans.map(({ id }) => id),
    )
    .orderBy('planned_from')
    .execute()
  const stepsOf = Map.groupBy(steps, ({ plan_id }) => plan_id)
  return plans.map(({ id, fieldwork_on, reason, laid_at, laid_by }) => ({
    fieldworkOn: fieldwork_on,
    steps: (stepsOf.get(id) ?? []).map(({ step, planned_from, planned_on }) => ({
      step,
      plannedFrom: planned_from,
      plannedTo: planned_on,
    })),
    reason,
    laidAt: laid_at,
    by: laid_by,
  }))
}

async function saveMilestones(db: Db, inspection: number, windows: readonly Window[]): Promise<void> {
  for (const [position, { step, plannedFrom, plannedTo }] of windows.entries()) {
    const planned = { position, planned_from: plannedFrom, planned_on: plannedTo }
    await tables(db)
      .insertInto('inspection.milestone')
      .values({ inspection_id: inspection, step, ...planned, actual_on: null, reason: null })
      .onConflict(conflict => conflict.columns(['inspection_id', 'step']).doUpdateSet(planned))
      .execute()
  }
}

/** Dates a step as it happened; answers whether the step is one of the plan. */
export async function saveActual(
  db: Db,
  inspection: number,
  { step, actualOn, monthOnly, reason }: Pick<Milestone, 'step' | 'actualOn' | 'monthOnly' | 'reason'>,
): Promise<boolean> {
  const { numUpdatedRows } = await tables(db)
    .updateTable('inspection.milestone')
    .set({ actual_on: actualOn, month_only: monthOnly, reason })
    .where('inspection_id', '=', inspection)
    .where('step', '=', step)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

/** Dates a step that has no date yet; answers whether it did. */
export async function saveHappened(
  db: Db,
  inspection: number,
  { step, actualOn }: { readonly step: string; readonly actualOn: Day },
): Promise<boolean> {
  const { numUpdatedRows } = await tables(db)
    .updateTable('inspection.milestone')
    .set({ actual_on: actualOn })
    .where('inspection_id', '=', inspection)
    .where('step', '=', step)
    .where('actual_on', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

/** The steps of an inspection, in the framework's order. */
export async function readMilestones(db: Db, inspection: number): Promise<readonly Milestone[]> {
  const rows = await tables(db)
    .selectFrom('inspection.milestone')
    .selectAll()
    .where('inspection_id', '=', inspection)
    .orderBy('position')
    .execute()
  return rows.map(row => ({
    step: row.step,
    plannedFrom: row.planned_from,
    plannedTo: row.planned_on,
    actualOn: row.actual_on,
    monthOnly: row.month_only,
    reason: row.reason,
  }))
}

/** The days of fieldwork of every inspection that has a timetable: from its first step to the one after it. */
export async function readVisits(db: Db): Promise<ReadonlyMap<number, { readonly from: Day; readonly to: Day }>> {
  const rows = await tables(db)
    .selectFrom('inspection.milestone')
    .select(({ fn }) => ['inspection_id', fn.min('planned_from').as('from'), fn.max('planned_on').as('to')])
    .where('position', '<=', 1)
    .groupBy('inspection_id')
    .execute()
  return new Map(rows.map(({ inspection_id, from, to }) => [inspection_id, { from, to }]))
}

/** Notes that a reminder is written; false where it was before. */
export async function addReminder(
  db: Db,
  inspection: number,
  { step, kind, plannedOn }: Reminder,
  at: Date,
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tables(db)
    .insertInto('inspection.reminder')
    .values({ inspection_id: inspection, step, kind, planned_on: plannedOn, written_at: at })
    .onConflict(conflict => conflict.constraint('reminder_written_once').doNothing())
    .executeTakeFirst()
  return numInsertedOrUpdatedRows === 1n
}

/** The inspections of which only the month of a step is known, by the steps' ids. */
export async function readMonthOnly(db: Db): Promise<ReadonlyMap<number, ReadonlySet<string>>> {
  const rows = await tables(db)
    .selectFrom('inspection.milestone')
    .select(['inspection_id', 'step'])
    .where('month_only', '=', true)
    .where('actual_on', 'is not', null)
    .execute()
  const known = new Map<number, Set<string>>()
  for (const { inspection_id: id, step } of rows) known.set(id, (known.get(id) ?? new Set<string>()).add(step))
  return known
}
