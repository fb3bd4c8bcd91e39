/** Who may not judge live cases before a benchmark is passed, and what they had made all the same. */
import type { Framework } from '../../framework/rules/framework.ts'
import type { Inspection } from '../../inspection/rules/inspection.ts'
import type { Actor } from '../../platform/pure/actor.ts'
import type { Use } from '../../platform/use.ts'
import { blocksUncalibrated } from '../rules/allocation/refusals.ts'
import { calibratedSince, isHeldBack } from '../rules/calibration.ts'
import { whyClosed } from '../rules/gate.ts'
import { countBeforeCalibration } from '../store/before-calibration.ts'
import { readWaivers } from '../store/calibration.ts'
import { findUncalibrated, membersOf } from './calibration.ts'

/** Whether a reading does not open for the actor to judge yet. What was made on a device is taken all the same. */
export async function isReadingHeldBack(
  use: Use,
  ask: {
    readonly actor: Actor
    readonly inspection: Inspection
    readonly framework: Framework
    readonly assessor: number | null
  },
): Promise<boolean> {
  const { actor, inspection, framework, assessor } = ask
  const blocks = framework.allocation !== undefined && blocksUncalibrated(framework.allocation)
  const about = { person: actor.person, assessor, isOpen: whyClosed(inspection) === null }
  // Most frameworks block nobody, and most readings are opened by who is calibrated: those cost no question more.
  if (!isHeldBack({ ...about, blocks, isCalibrated: false })) return false
  const uncalibrated = await findUncalibrated(use, inspection)
  return isHeldBack({ ...about, blocks, isCalibrated: !uncalibrated.has(actor.person ?? 0) })
}

/**
 * How many judgements of each reading were made before their maker was calibrated, by case assessment: none where the
 * framework only warns, or has no benchmark.
 */
export async function findBeforeCalibration(
  use: Use,
  inspection: Inspection,
  { allocation, benchmarks = [] }: Pick<Framework, 'allocation' | 'benchmarks'>,
): Promise<ReadonlyMap<number, number>> {
  if (!allocation || !blocksUncalibrated(allocation) || benchmarks.length === 0) return new Map()
  const waivers = await readWaivers(use.db, inspection.id)
  const people = (await membersOf(use, inspection)).map(({ person, finished }) => ({
    person,
    since: calibratedSince(
      finished,
      waivers.filter(waiver => waiver.person === person),
    ),
  }))
  return countBeforeCalibration(use.db, inspection.id, people)
}
