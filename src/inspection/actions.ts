/** Planning an inspection, moving it through its stages, dating its steps, and finding it for those who may see it. */
import { findPerson } from '../access/store.ts'
import type { Framework } from '../framework/rules/framework.ts'
import type { Actor } from '../platform/pure/actor.ts'
import { holidaysBetween } from '../platform/holidays/read.ts'
import { addDays } from '../platform/pure/days.ts'
import type { Day } from '../platform/pure/days.ts'
import { insist } from '../platform/pure/refusal.ts'
import { Problem } from '../platform/pure/problem.ts'
import type { Result } from '../platform/pure/result.ts'
import { ok, refused } from '../platform/pure/result.ts'
import type { Words } from '../platform/pure/words.ts'
import type { Use } from '../platform/use.ts'
import { readProgrammes, readServices, readServicesAround } from '../programme/store.ts'
import { happen } from './actions/happen.ts'
import { fixLetters } from './actions/send-letters.ts'
import { inspectionMoved, inspectionPlanned, milestoneRecorded, teamJoined } from './rules/events.ts'
import type { Inspection, InspectionSummary, TeamMember } from './rules/inspection.ts'
import { mayMove, mayPlan, maySee } from './rules/may.ts'
import type { Thing } from './rules/may.ts'
import { nearness, partnersOf, tooNearToJoin } from './rules/near.ts'
import type { Place } from './rules/near.ts'
import { inspectionNotFound, slugTaken } from './rules/problems.ts'
import { haltedFrom, hasReached, heldBy, missing, movesFrom, needWords } from './rules/stages.ts'
import type { Need, Passage, Stage } from './rules/stages.ts'
import { happeningAt, planned } from './rules/timetable.ts'
import type { Milestone } from './rules/timetable.ts'
import { addInspection, readInspections, readPassages, saveCorrection, saveWithholding, saveMove } from './store.ts'
import type { InspectionRow, NewInspection } from './store.ts'
import { addTeamMember, readTeams } from './store/team.ts'
import { readMilestones, saveActual, savePlan, readMonthOnly } from './store/timetable.ts'

/** Plans an inspection on the edition given, with its timetable; answers its id. */
export async function planInspection(
  use: Use,
  ask: {
    readonly actor: Actor
    readonly framework: Framework
    readonly inspection: Omit<NewInspection, 'frameworkId' | 'frameworkHash'>
  },
): Promise<Result<number, Words>> {
  insist(mayPlan(ask.actor))
  const { framework, inspection } = ask
  const pinned = { ...inspection, frameworkId: framework.id, frameworkHash: framework.hash }
  const id = await addInspection(use.db, pinned)
  if (id === null) return refused([slugTaken(inspection.slug)])
  if (inspection.fieldworkOn !== null)
    await layOut(use, {
      id,
      framework,
      service: inspection.service,
      fieldworkOn: inspection.fieldworkOn,
      by: ask.actor.person,
      reason: null,
    })
  await use.journal(inspectionPlanned, { inspection: id, framework: framework.hash })
  return ok(id)
}

/** Lays out the timetable from the first day of fieldwork, by the bank holidays of the service's nation; earlier plans stay. */
export async function layOut(
  use: Use,
  ask: {
    readonly id: number
    readonly framework: Framework
    readonly service: number
    readonly fieldworkOn: Day
    readonly by: number | null
    readonly reason: string | null
  },
): Promise<void> {
  const [service] = await readServices(use.db, [ask.service])
  if (!service) throw new Error('an inspection is of a service')
  // No step of a framework lies further away.
  const holidays = await holidaysBetween(service.nation, ask.fieldworkOn, addDays(ask.fieldworkOn, 3 * 365))
  const days = holidays.map(({ day }) => day)
  const steps = planned(ask.framework.timetable, ask.fieldworkOn, days)
  const { fieldworkOn, reason, by } = ask
  await savePlan(use.db, ask.id, { fieldworkOn, steps, reason, laidAt: use.now, by })
}

/** Why somebody can't have a part in the inspection of a service, of all the organisations that they work for; or null. */
export async function whyNotJoin(use: Use, person: number, place: Place): Promise<Words | null> {
  const known = await findPerson(use.db, person)
  const organisations = (known?.parts ?? []).map(({ organisation }) => organisation)
  const near = nearness(organisations, place)
  return near && tooNearToJoin[near](known?.name ?? '')
}

/** Gives a person a part in the inspection; refused for whoever works at the service inspected or nearby. */
export async function joinTeam(
  use: Use,
  { actor, inspection, member }: { readonly actor: Actor; readonly inspection: number; readonly member: TeamMember },
): Promise<Result<number, Words>> {
  insist(mayPlan(actor))
  const refusal = await whyNotJoin(use, member.person, await knowInspection(use, inspection))
  if (refusal) return refused([refusal])
  await addTeamMember(use.db, inspection, member)
  await use.journal(teamJoined, { inspection, person: member.person, role: member.role })
  return ok(member.person)
}

/**
 * Moves an inspection to another stage, and dates the step of its timetable that this is; answers what is missing, in
 * words, and moves nothing where anything is.
 * A later stage that calls this vouches for its own needs in `held`: `sample` for the cases, `report` for the report.
 */
export async function moveInspection(
  use: Use,
  ask: {
    readonly actor: Actor
    readonly inspection: number
    readonly to: Stage
    readonly on: Day
    readonly reason?: string
    readonly held?: readonly Need[]
  },
): Promise<Result<Stage, Words>> {
  const [row] = await readInspections(use.db, { id: ask.inspection, lock: true })
  const [inspection] = await summaries(use, row ? [row] : [])
  if (!inspection) throw new Problem(inspectionNotFound)
  const move = movesFrom(inspection).find(({ to }) => to === ask.to)
  if (!move) return refused([noSuchMove])
  insist(mayMove(ask.actor, inspection, move))
  const reason = ask.reason?.trim() ?? ''
  const held = new Set<Need>([...(ask.held ?? []), ...heldBy(inspection), ...(reason ? (['reason'] as const) : [])])
  const lacking = missing(move, held)
  if (lacking.length > 0) return refused(lacking.map(need => needWords[need]))
  await saveMove(use.db, {
    inspection: inspection.id,
    from: inspection.stage,
    to: move.to,
    haltedFrom: haltedFrom(inspection, move.to),
    on: ask.on,
    by: ask.actor.person,
    reason: reason || null,
    recordedAt: use.now,
  })
  if (!hasReached(inspection, move.to))
    await fixLetters(use, { inspection, stage: move.to, on: ask.on, by: ask.actor.person })
  const what = happeningAt[move.to]
  if (what && !hasReached(inspection, move.to)) await happen(use, { inspection, what, on: ask.on })
  await use.journal(inspectionMoved, { inspection: inspection.id, from: inspection.stage, to: move.to })
  return ok(move.to)
}

/**
 * Says that the published report of an inspection is being corrected, or how that was left. The stage that corrects
 * reports asks its own permission, and journals it.
 */
export const markCorrection = (
  use: Use,
  { inspection, correction }: { readonly inspection: number; readonly correction: 'open' | 'left' | null },
): Promise<void> => saveCorrection(use.db, inspection, correction)

/**
 * Says whether the published report of an inspection withholds any score. The stage that publishes reports asks its own
 * permission, and journals it.
 */
export const markWithholding = (
  use: Use,
  { inspection, withholds }: { readonly inspection: number; readonly withholds: boolean },
): Promise<void> => saveWithholding(use.db, inspection, withholds)

/** Dates a step of the timetable as it happened, with a reason where it slipped. */
export async function recordMilestone(
  use: Use,
  ask: {
    readonly actor: Actor
    readonly inspection: number
    readonly milestone: Pick<Milestone, 'step' | 'actualOn' | 'monthOnly' | 'reason'>
  },
): Promise<Result<string, Words>> {
  insist(mayPlan(ask.actor))
  const { step, actualOn } = ask.milestone
  if (!(await saveActual(use.db, ask.inspection, ask.milestone))) return refused([noSuchStep(step)])
  await use.journal(milestoneRecorded, { inspection: ask.inspection, step, actualOn })
  return ok(step)
}

/** The stages that an inspection passed, in order, for those who may see it. */
export async function listPassages(
  use: Use,
  ask: { readonly actor: Actor; readonly slug: string },
): Promise<readonly Passage[]> {
  const { id } = await findInspection(use, ask)
  return readPassages(use.db, id)
}

/** Every inspection that the actor may see, the latest fieldwork first, in four queries however many there are. */
export async function listInspections(
  use: Use,
  { actor }: { readonly actor: Actor },
): Promise<readonly InspectionSummary[]> {
  const all = await summaries(use, await readInspections(use.db))
  return all.filter(inspection => maySee(actor, inspection, 'inspection').may)
}

/** The steps of which only the month is known, by the ids of their inspections. */
export const listMonthOnly = (use: Use): Promise<ReadonlyMap<number, ReadonlySet<string>>> => readMonthOnly(use.db)

/** One inspection by its address, for somebody who asks to see `thing` of it: a 404 or a 403 with why otherwise. */
export async function findInspection(
  use: Use,
  { actor, slug, thing = 'inspection' }: { readonly actor: Actor; readonly slug: string; readonly thing?: Thing },
): Promise<Inspection> {
  const [row] = await readInspections(use.db, { slug })
  const [summary] = await summaries(use, row ? [row] : [])
  if (!row || !summary) throw new Problem(inspectionNotFound)
  insist(maySee(actor, summary, thing))
  const milestones = await readMilestones(use.db, row.id)
  return { ...summary, caseload: row.caseload, synthetic: row.synthetic, milestones }
}

/**
 * What is known of an inspection by its id, for an action of a later stage to ask its own permission with. `lock` holds
 * it until the transaction ends, so that nobody moves it meanwhile.
 */
export async function knowInspection(
  use: Use,
  id: number,
  { lock = false }: { readonly lock?: boolean } = {},
): Promise<InspectionSummary> {
  const [[row], teams] = await Promise.all([readInspections(use.db, { id, lock }), readTeams(use.db, [id])])
  const [summary] = await summaries(use, row ? [row] : [], teams)
  if (!summary) throw new Problem(inspectionNotFound)
  return summary
}

async function summaries(
  use: Use,
  rows: readonly InspectionRow[],
  known?: Awaited<ReturnType<typeof readTeams>>,
): Promise<readonly InspectionSummary[]> {
  if (rows.length === 0) return []
  const [register, programmesOfRows, teams] = await Promise.all([
    readServicesAround(
      use.db,
      rows.map(row => row.service),
    ),
    readProgrammes(
      use.db,
      rows.map(row => row.programme),
    ),
    known ??
      readTeams(
        use.db,
        rows.map(row => row.id),
      ),
  ])
  const services = new Map(register.map(service => [service.id, service]))
  const programmes = new Map(programmesOfRows.map(programme => [programme.id, programme]))
  return rows.flatMap(row => {
    const service = services.get(row.service)
    const programme = programmes.get(row.programme)
    if (!service || !programme) return []
    return [
      {
        ...row,
        service,
        programme: { title: programme.title },
        partners: partnersOf(service, register),
        team: teams.get(row.id) ?? [],
      },
    ]
  })
}

const noSuchMove: Words = {
  en: 'The inspection can’t go there from its present stage. Read its page again to see what is possible now.',
  cy: 'Ni all yr arolygiad fynd yno o’i gam presennol. Darllenwch ei dudalen eto i weld beth sy’n bosibl yn awr.',
}

const noSuchStep = (step: string): Words => ({
  en: `The timetable has no step "${step}". Use one of the framework’s steps, and plan the inspection first.`,
  cy: `Nid oes cam "${step}" yn yr amserlen. Defnyddiwch un o gamau’r fframwaith, a chynlluniwch yr arolygiad yn gyntaf.`,
})
