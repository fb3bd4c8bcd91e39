/** A correction that is approved for a minute to come: frozen and signed now, the next edition for everybody from then on. */
import { findInspection, knowInspection } from '../../inspection/actions.ts'
import type { InspectionSummary } from '../../inspection/rules/inspection.ts'
import type { Actor } from '../../platform/pure/actor.ts'
import { Problem } from '../../platform/pure/problem.ts'
import type { Use } from '../../platform/use.ts'
import { embargoSet } from '../rules/events.ts'
import { waitsAlready } from '../rules/problems.ts'
import { readCorrections } from '../store/correction.ts'
import type { Embargo } from '../store/embargo.ts'
import { addEmbargo, readWaiting } from '../store/embargo.ts'
import { sendCopies } from './copies.ts'
import { end, markWhatIsLeft, opened } from './correction.ts'
import { sealCorrection } from './publish.ts'
import { insistReady } from './readiness.ts'
import { listReleases } from './releases.ts'
import { releaseEdition } from './seal.ts'

/**
 * Freezes and signs what was corrected, to be the next edition at `opensAt`, a whole minute to come. Nobody reads it
 * before, not under embargo either. Throws a 422 where nothing differs or a check finds a fault, and a 409 where one waits.
 */
export async function publishCorrectionLater(
  use: Use,
  ask: { readonly actor: Actor; readonly slug: string; readonly opensAt: Date },
): Promise<void> {
  const { actor, opensAt } = ask
  const { inspection, correction } = await opened(use, ask)
  // Two who press at once are told apart by the lock on the inspection.
  await knowInspection(use, inspection.id, { lock: true })
  if (await readWaiting(use.db, inspection.id)) throw new Problem(waitsAlready)
  await insistReady(use, inspection)
  const sealed = await sealCorrection({ ...use, now: opensAt }, inspection, correction.reason)
  await addEmbargo(use.db, { ...sealed, opensAt, approvedAt: use.now, approvedBy: actor.person })
  const { edition } = sealed
  await use.journal(embargoSet, { inspection: inspection.id, edition, opensAt: opensAt.toISOString() })
}

/** Whether a correction that waits can still become the edition that it was approved as. */
export async function isStillNext(use: Use, { inspection, edition }: Pick<Embargo, 'inspection' | 'edition'>) {
  const { open } = await readCorrections(use.db, inspection)
  const latest = (await listReleases(use, inspection)).at(-1)?.edition
  return open !== null && latest === edition - 1
}

/** Lets everybody read a correction whose minute has come. Its embargo has been ended, in the same transaction. */
export async function letCorrectionOut(
  use: Use,
  {
    embargo,
    inspection,
    origin,
  }: { readonly embargo: Embargo; readonly inspection: InspectionSummary; readonly origin: string },
): Promise<void> {
  const { edition, approvedBy } = embargo
  const { open: correction } = await readCorrections(use.db, inspection.id)
  if (!correction) throw new Error('a correction that is let out is open')
  await releaseEdition(use, embargo, approvedBy)
  await end({ ...use, now: embargo.opensAt }, { inspection, correction, by: approvedBy, edition })
  // What was changed after the approval is not in it.
  const actor: Actor = { person: approvedBy, name: '', organisation: null, roles: ['publications'] }
  await markWhatIsLeft(use, await findInspection(use, { actor, slug: inspection.slug, thing: 'report' }))
  const told = { kind: 'corrected', reason: correction.reason } as const
  await sendCopies(use, { inspection, edition, told, origin, by: null })
}
