/** Moving one case by hand, with sight of what that breaks before it is done. */
import { findInspection } from '../../inspection/actions.ts'
import { readInspections } from '../../inspection/store.ts'
import type { Actor } from '../../platform/pure/actor.ts'
import { insist, notFound } from '../../platform/pure/refusal.ts'
import type { Result } from '../../platform/pure/result.ts'
import { ok, refused } from '../../platform/pure/result.ts'
import type { Use } from '../../platform/use.ts'
import type { SampledCase } from '../../sample/rules/case.ts'
import type { Breach } from '../rules/allocation/breaches.ts'
import { breachesOf, broughtBy, isForbidden } from '../rules/allocation/breaches.ts'
import type { Desk } from '../rules/allocation/desk.ts'
import { standingInstance } from '../rules/allocation/desk.ts'
import type { Allocation, Instance } from '../rules/allocation/instance.ts'
import { moved } from '../rules/allocation/move.ts'
import { blocksUncalibrated } from '../rules/allocation/refusals.ts'
import { caseMoved } from '../rules/events.ts'
import { mayMoveCase } from '../rules/may.ts'
import { noSuchCase } from '../rules/problems.ts'
import { saveMove } from '../store/allocation.ts'
import { addReallocation } from '../store/allocation-history.ts'
import { findUncalibrated } from './calibration.ts'
import { layDesk } from './desk.ts'

type Kind = 'first' | 'second'

/** What a move to one person would do. */
export interface Prospect {
  readonly to: number
  /** What it would break that holds now. */
  readonly breaks: readonly Breach[]
  readonly forbidden: boolean
  readonly after: Allocation
}

/** One case on the table, and what giving each of its readings to each other person would do. */
export interface Moving {
  readonly desk: Desk
  readonly instance: Instance
  readonly one: SampledCase
  readonly prospects: Readonly<Record<Kind, readonly Prospect[]>>
}

/** A case by its reference, for those who may move it. */
export async function findMove(
  use: Use,
  { actor, slug, reference }: { readonly actor: Actor; readonly slug: string; readonly reference: string },
): Promise<Moving> {
  const inspection = await findInspection(use, { actor, slug })
  insist(mayMoveCase(actor, inspection))
  const desk = await layDesk(use, inspection)
  const one = desk.cases.find(each => each.reference === reference)
  if (!one) throw notFound(noSuchCase)
  const instance = withEverybody(desk)
  const uncalibrated = await findUncalibrated(use, inspection)
  const of = (kind: Kind): readonly Prospect[] =>
    prospects(desk, instance, one.id, kind).map(each => {
      if (!uncalibrated.has(each.to)) return each
      const breaks = [...each.breaks, { kind: 'uncalibrated' as const, person: each.to }]
      return { ...each, breaks, forbidden: each.forbidden || blocksUncalibrated(desk.rule) }
    })
  return { desk, instance, one, prospects: { first: of('first'), second: of('second') } }
}

/**
 * Moves a reading of a case to somebody else, with the reason; answers what that broke. A move that would break blindness
 * or meet a conflict of interest is refused, and so is one without a reason, and one to somebody who has passed no
 * benchmark where the framework says so.
 */
export async function moveCase(
  use: Use,
  ask: {
    readonly actor: Actor
    readonly slug: string
    readonly reference: string
    readonly kind: Kind
    readonly to: number
    readonly reason: string
  },
): Promise<Result<readonly Breach[], 'to' | 'reason'>> {
  const { id } = await findInspection(use, ask)
  await readInspections(use.db, { id, lock: true })
  const { desk, instance, one, prospects } = await findMove(use, ask)
  const prospect = prospects[ask.kind].find(({ to }) => to === ask.to)
  const reason = ask.reason.trim()
  const faults = [
    ...(!prospect || prospect.forbidden ? (['to'] as const) : []),
    ...(reason === '' ? (['reason'] as const) : []),
  ]
  if (!prospect || faults.length > 0) return refused(faults)
  const from = desk.allocation[ask.kind].get(one.id) ?? null
  const managers = new Map(instance.cases.map(each => [each.id, each.manager]))
  await saveMove(use.db, id, { case: one.id, kind: ask.kind, to: ask.to }, prospect.after, managers)
  const move = { case: one.id, kind: ask.kind, from, to: ask.to }
  await addReallocation(use.db, id, { ...move, reason, by: ask.actor.person, at: use.now })
  await use.journal(caseMoved, { inspection: id, ...move, breaks: prospect.breaks.map(({ kind }) => kind) })
  return ok(prospect.breaks)
}

/** Anybody in the team may be given a case, also one who had none. */
function withEverybody(desk: Desk): Instance {
  const readers = desk.assessors.map(({ person }) => person)
  const asked = desk.asked
  return standingInstance({ ...desk, asked: asked && { ...asked, readers } })
}

function prospects(desk: Desk, instance: Instance, id: number, kind: Kind): readonly Prospect[] {
  const now = desk.allocation[kind].get(id)
  // A case that one person reads is not given a second reader by hand: chance alone decides which are.
  if (now === undefined) return []
  const loads = (allocation: Allocation) => breachesOf(fairly(desk, instance, allocation), allocation)
  const before = loads(desk.allocation)
  return instance.readers
    .filter(({ person }) => person !== now)
    .map(({ person: to }) => {
      const after = moved(instance, desk.allocation, { case: id, kind, to })
      const breaks = broughtBy(before, loads(after))
      return { to, breaks, forbidden: breaks.some(isForbidden), after }
    })
}

/** Loads are even or not among those who were meant to read, and those who do. */
function fairly({ asked }: Desk, instance: Instance, { first, second }: Allocation): Instance {
  const reading = new Set([...(asked?.readers ?? []), ...first.values(), ...second.values()])
  return { ...instance, readers: instance.readers.filter(({ person }) => reading.has(person)) }
}
