/** The timetable of an inspection: its steps with their titles and the bank holidays between, and its first day moved. */
import { readNames } from '../../access/store/names.ts'
import { findEdition } from '../../framework/actions.ts'
import type { Framework } from '../../framework/rules/framework.ts'
import { holidaysBetween } from '../../platform/holidays/read.ts'
import type { Actor } from '../../platform/pure/actor.ts'
import type { Holiday } from '../../platform/pure/bank-holidays.ts'
import type { Day } from '../../platform/pure/days.ts'
import { forbidden, insist } from '../../platform/pure/refusal.ts'
import type { Words } from '../../platform/pure/words.ts'
import type { Use } from '../../platform/use.ts'
import { findInspection, layOut } from '../actions.ts'
import { inspectionReplanned } from '../rules/events.ts'
import type { Inspection } from '../rules/inspection.ts'
import { mayPlan } from '../rules/may.ts'
import type { Plan, Slip } from '../rules/slip.ts'
import { slipsOf } from '../rules/slip.ts'
import { isBeforeFieldwork } from '../rules/stages.ts'
import type { Milestone } from '../rules/timetable.ts'
import { saveFieldwork } from '../store.ts'
import { readPlans } from '../store/timetable.ts'

/** One step with the title that its framework gives it, and how far it has slipped. */
export interface Step extends Milestone {
  readonly title: Words
  readonly slip: Slip
}

/** A plan with who laid it; '' where nobody is known. */
export interface LaidPlan extends Plan {
  readonly byName: string
}

/** An inspection's steps in order, and the bank holidays from the first planned day to the last. */
export interface Timetable {
  readonly inspection: Inspection
  readonly framework: Framework
  readonly steps: readonly Step[]
  readonly holidays: readonly Holiday[]
  /** Every plan that there was, the first one first. */
  readonly plans: readonly LaidPlan[]
}

/** The timetable, for those who may see the inspection. */
export async function findTimetable(
  use: Use,
  ask: { readonly actor: Actor; readonly slug: string },
): Promise<Timetable> {
  const inspection = await findInspection(use, ask)
  const framework = await findEdition(use, inspection.frameworkHash)
  if (!framework) throw new Error(`${inspection.slug} pins an edition that was never taken in`)
  const plans = await readPlans(use.db, inspection.id)
  const slips = slipsOf(inspection.milestones, plans)
  const steps = inspection.milestones.flatMap((milestone, at) => {
    const slip = slips[at]
    const title = framework.timetable.find(({ id }) => id === milestone.step)?.title
    return slip ? [{ ...milestone, title: title ?? { en: milestone.step, cy: milestone.step }, slip }] : []
  })
  const first = steps[0]?.plannedFrom
  const last = steps
    .map(({ plannedTo }) => plannedTo)
    .toSorted()
    .at(-1)
  const holidays = first && last ? await holidaysBetween(inspection.service.nation, first, last) : []
  const names = await readNames(
    use.db,
    plans.flatMap(({ by }) => by ?? []),
  )
  const laid = plans.map(plan => ({ ...plan, byName: plan.by === null ? '' : (names.get(plan.by) ?? '') }))
  return { inspection, framework, steps, holidays, plans: laid }
}

/**
 * Moves the first day of fieldwork and lays the timetable out anew; what has happened keeps its date.
 * Earlier plans are kept, each with its reason.
 */
export async function moveFieldwork(
  use: Use,
  ask: { readonly actor: Actor; readonly slug: string; readonly to: Day; readonly reason: string },
): Promise<void> {
  insist(mayPlan(ask.actor))
  const { inspection, framework } = await findTimetable(use, ask)
  if (!isBeforeFieldwork(inspection)) throw forbidden(tooLate)
  await saveFieldwork(use.db, inspection.id, ask.to)
  await layOut(use, {
    id: inspection.id,
    framework,
    service: inspection.service.id,
    fieldworkOn: ask.to,
    by: ask.actor.person,
    reason: ask.reason,
  })
  const { fieldworkOn: from } = inspection
  await use.journal(inspectionReplanned, { inspection: inspection.id, from, to: ask.to, reason: ask.reason })
}

const tooLate: Words = {
  en: 'The first day of fieldwork can be moved until fieldwork begins. Record what happened in the timetable instead.',
  cy: 'Gellir symud diwrnod cyntaf y gwaith maes nes i’r gwaith maes ddechrau. Cofnodwch yr hyn a ddigwyddodd yn yr amserlen yn lle hynny.',
}
