/** Telling a device, which may have been away for days, whether its user and their cases are still what they were. */
import { readEndings } from '../../access/store.ts'
import type { Actor } from '../../platform/pure/actor.ts'
import type { Use } from '../../platform/use.ts'
import { mayWork } from '../rules/gate.ts'
import type { StillOwn } from '../rules/device/still-own.ts'
import { readAssessmentRows } from '../store/event.ts'
import { inspectionsOf } from './keep.ts'

/**
 * Of some readings those that the actor still judges, if it is `person` who asks. Somebody who is not signed in hears
 * only whether an account with that number is still there, and whether its sessions were all ended since the device was
 * told how often they were (`endings`): it can learn that in no other way, and must, for it is to be wiped.
 */
export async function stillOwn(
  use: Use,
  ask: {
    readonly actor: Actor
    readonly person: number
    readonly of: readonly number[]
    readonly endings: number | null
  },
): Promise<StillOwn> {
  const { actor, person, of } = ask
  const endings = await readEndings(use.db, person)
  if (actor.person === null && endings === null) return { meeting: 'withdrawn', own: [] }
  if (actor.person === null) {
    const isEnded = ask.endings !== null && ask.endings !== endings
    return { meeting: isEnded ? 'signed-out' : 'sign-in', own: [] }
  }
  if (actor.person !== person) return { meeting: 'another-person', own: [] }
  const inspections = await inspectionsOf(use, of)
  const own = (await readAssessmentRows(use.db, of)).filter(row => {
    const known = inspections.get(row.inspection)
    return known !== undefined && !row.replaced && mayWork(actor, known.inspection, row)
  })
  return { meeting: 'met', own: own.map(({ id }) => id), ...(endings === null ? {} : { endings }) }
}
