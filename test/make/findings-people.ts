/** A drafting inspection whose lead is the lead inspector of the demonstration, who can sign in. */
import type { Use } from '../../src/platform/use.ts'
import { actorOf } from './allotted.ts'
import { makeDrafting } from './findings.ts'
import type { Wanted } from './inspection.ts'

/** Makes the inspection of `findings.ts` with the demonstration's lead inspector in its team. */
export async function makeLedDrafting(use: Use, wanted: Wanted = {}) {
  const { person } = await actorOf(use, 'lead-inspector')
  return makeDrafting(use, { ...wanted, team: [{ person: person ?? 0, role: 'lead-inspector' }] })
}
