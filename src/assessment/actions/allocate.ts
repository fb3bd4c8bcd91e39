/** Sharing all cases of an inspection out among its assessors. */
import { findInspection } from '../../inspection/actions.ts'
import { readInspections } from '../../inspection/store.ts'
import type { Actor } from '../../platform/pure/actor.ts'
import { insist } from '../../platform/pure/refusal.ts'
import type { Result } from '../../platform/pure/result.ts'
import { ok, refused } from '../../platform/pure/result.ts'
import type { Words } from '../../platform/pure/words.ts'
import type { Solve } from '../../platform/solve/solve.ts'
import { solve } from '../../platform/solve/solve.ts'
import type { Use } from '../../platform/use.ts'
import type { Outcome } from '../rules/allocation/allocate.ts'
import { allocating } from '../rules/allocation/allocate.ts'
import { breachesOf } from '../rules/allocation/breaches.ts'
import type { Desk, Wishes } from '../rules/allocation/desk.ts'
import { instanceOf } from '../rules/allocation/desk.ts'
import { drawDoubled } from '../rules/allocation/doubles.ts'
import type { Instance } from '../rules/allocation/instance.ts'
import {
  blocksUncalibrated,
  faultsOfWishes,
  notCalibrated,
  outOfTime,
  whyImpossible,
} from '../rules/allocation/refusals.ts'
import { casesAllocated } from '../rules/events.ts'
import { mayAllocate, maySeeAllocation } from '../rules/may.ts'
import { hasAnswers, saveAllocation } from '../store/allocation.ts'
import { addSettings } from '../store/allocation-history.ts'
import { findUncalibrated } from './calibration.ts'
import { layDesk } from './desk.ts'

/** What is wrong, and with which wish. */
export interface AllocationFault {
  readonly field: string
  readonly message: Words
}

/** The table of an inspection, for those who may see who judges which case. */
export async function findDesk(
  use: Use,
  { actor, slug }: { readonly actor: Actor; readonly slug: string },
): Promise<Desk> {
  const inspection = await findInspection(use, { actor, slug })
  insist(maySeeAllocation(actor, inspection))
  return layDesk(use, inspection)
}

/**
 * Shares the cases out anew by these wishes, and keeps the diary; answers how many readings there are. Where it can't be
 * done everything that stands in the way is answered, and what stood before stays.
 */
export async function allocateCases(
  use: Use,
  ask: { readonly actor: Actor; readonly slug: string; readonly wishes: Wishes; readonly solve?: Solve },
): Promise<Result<number, AllocationFault>> {
  const inspection = await findInspection(use, ask)
  insist(mayAllocate(ask.actor, inspection))
  // One at a time: a second allocation waits here until the first is kept.
  await readInspections(use.db, { id: inspection.id, lock: true })
  const desk = await layDesk(use, inspection)
  const faults = [
    ...faultsOfWishes(desk, ask.wishes, await hasAnswers(use.db, inspection.id)),
    ...(await faultsOfCalibration(use, desk, ask.wishes)),
  ]
  if (faults.length > 0) return refused(faults)
  const bare = instanceOf(desk, ask.wishes, new Set())
  const instance = { ...bare, doubled: drawDoubled(bare, ask.wishes.secondShare, inspection.slug) }
  const outcome = await converse(instance, ask.solve ?? solve)
  if (outcome.kind === 'out-of-time') return refused([{ field: 'readers', message: outOfTime }])
  if (outcome.kind === 'impossible')
    return refused(whyImpossible(desk, instance, outcome.demands).map(message => ({ field: 'readers', message })))
  const { allocation } = outcome
  const broken = breachesOf(instance, allocation).filter(({ kind }) => kind !== 'uneven')
  if (broken.length > 0) throw new Error(`the solver’s allocation breaks ${JSON.stringify(broken)}`)
  await saveAllocation(use.db, inspection.id, allocation, new Map(instance.cases.map(one => [one.id, one.manager])))
  await addSettings(use.db, inspection.id, ask.wishes, { by: ask.actor.person, at: use.now })
  const [cases, twice] = [allocation.first.size, allocation.second.size]
  const assessors = instance.readers.length
  await use.journal(casesAllocated, { inspection: inspection.id, cases, twice, assessors })
  return ok(cases + twice)
}

/** Who was chosen without having passed a benchmark, where the framework lets nobody judge cases so. */
async function faultsOfCalibration(use: Use, desk: Desk, { readers }: Wishes): Promise<readonly AllocationFault[]> {
  if (!blocksUncalibrated(desk.rule)) return []
  const uncalibrated = await findUncalibrated(use, desk.inspection)
  const names = desk.assessors
    .filter(({ person }) => readers.includes(person) && uncalibrated.has(person))
    .map(({ person, name }) => name ?? String(person))
  return names.length === 0 ? [] : [{ field: 'readers', message: notCalibrated(names) }]
}

async function converse(instance: Instance, solve: Solve): Promise<Outcome> {
  const conversation = allocating(instance)
  let step = conversation.next()
  while (!step.done) step = conversation.next(await solve(step.value))
  return step.value
}
