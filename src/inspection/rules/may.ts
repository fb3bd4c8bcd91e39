/** Who may see an inspection, its scores, its cases and its report, and who may move it on. */
import type { Deed, Standing, Tie } from '../../access/rules/deeds.ts'
import { mayAnywhere, mayDo } from '../../access/rules/deeds.ts'
import type { Actor } from '../../platform/pure/actor.ts'
import { allowed, denied } from '../../platform/pure/permission.ts'
import type { Permission } from '../../platform/pure/permission.ts'
import { announcementDeeds } from './announcement/deeds.ts'
import type { Thing } from './deeds.ts'
import { beingCorrected, withholding, moves, movingIsFor, plan, readCalendar, sights } from './deeds.ts'
import type { InspectionSummary } from './inspection.ts'
import { nearness, tooNear } from './near.ts'
import { hasReached, isPublished, movesFrom } from './stages.ts'
import type { Stage, Transition } from './stages.ts'

export type { Thing } from './deeds.ts'

/** The rows of the table of permissions that belong to inspections. */
export const deeds: readonly Deed<Stage>[] = [
  ...Object.values(sights),
  readCalendar as Deed<Stage>,
  plan as Deed<Stage>,
  ...announcementDeeds,
  ...moves,
]

/** What of an inspection permission depends on. */
export type Subject = Pick<
  InspectionSummary,
  'stage' | 'suspendedFrom' | 'team' | 'partners' | 'correction' | 'withholds'
> & {
  readonly service: Pick<InspectionSummary['service'], 'organisation'>
}

/**
 * How the actor stands to an inspection: what every later stage asks its own rows with. Whoever acts for the service
 * inspected has no part in its team; whoever works there or nearby, and acts for somebody else, is barred.
 */
export function standingIn(actor: Actor, inspection: Subject): Standing<Stage> {
  const own = inspection.service.organisation !== null && actor.organisation === inspection.service.organisation
  const parts = own || actor.person === null ? [] : inspection.team.filter(({ person }) => person === actor.person)
  const ties = new Set<Tie>(['any'])
  if (own) ties.add('own-service')
  if (parts.length > 0) ties.add('team')
  if (parts.length > 0 && !own) ties.add('visiting-team')
  const near = own ? null : nearness([actor.organisation, ...(actor.others ?? [])], inspection)
  return {
    ties,
    roles: [...actor.roles, ...parts.map(({ role }) => role)],
    reached: stage => hasReached(inspection, stage),
    stage: inspection.stage,
    barred: near && tooNear[near],
    correction: inspection.correction ?? null,
    withholds: inspection.withholds ?? false,
  }
}

/** Whether the actor may see `thing` of the inspection; if not, why not. */
export const maySee = (actor: Actor, inspection: Subject, thing: Thing): Permission => {
  const permission = mayDo(sights[thing], standingIn(actor, inspection))
  if (permission.may || !isPublished(inspection)) return permission
  // What is closed to everybody here can be read in the report: it is published, and said so.
  if (inspection.correction) return denied(beingCorrected)
  return inspection.withholds ? denied(withholding) : permission
}

/** Whether the actor may make this move now; what must hold first is for `missing` to say. */
export function mayMove(actor: Actor, inspection: Subject, move: Transition): Permission {
  if (!movesFrom(inspection).includes(move))
    return denied({
      en: 'The inspection is no longer at the stage from which this can be done.',
      cy: 'Nid yw’r arolygiad bellach ar y cam lle gellir gwneud hyn.',
    })
  const { roles, barred } = standingIn(actor, inspection)
  if (barred) return denied(barred)
  return roles.some(role => move.by.includes(role)) ? allowed : denied(movingIsFor(move))
}

/** Whether the actor may set up an inspection and its dates. */
export const mayPlan = (actor: Actor): Permission => mayAnywhere(plan, actor)

/** Whether the actor may read the calendar of all inspections. */
export const mayReadCalendar = (actor: Actor): Permission => mayAnywhere(readCalendar, actor)
