/** What holds already of what a move needs: each stage answers for its own. */
import { isFieldworkDone } from '../../../assessment/actions.ts'
import type { Inspection } from '../../../inspection/rules/inspection.ts'
import { heldBy } from '../../../inspection/rules/stages.ts'
import type { Need } from '../../../inspection/rules/stages.ts'
import type { Use } from '../../../platform/use.ts'
import { isChecked } from '../../../report/actions/accuracy/answer.ts'
import { hasReader } from '../../../report/actions/accuracy/send.ts'
import { heldByReport } from '../../../report/actions/readiness.ts'
import { hasDraft } from '../../../report/actions/write.ts'
import { countSamples } from '../../../sample/actions.ts'

/** The needs that hold for an inspection now; a reason is given with the move itself. */
export async function needsHeld(use: Use, inspection: Inspection): Promise<ReadonlySet<Need>> {
  const sampled = (await countSamples(use)).get(inspection.id) ?? 0
  const held = new Set<Need>(heldBy(inspection))
  if (sampled > 0) held.add('cases')
  if (await isFieldworkDone(use, inspection.id, sampled)) held.add('answers')
  if (await hasDraft(use, inspection.id)) held.add('report')
  if (await hasReader(use, inspection.id)) held.add('reader')
  if (await isChecked(use, inspection.id)) held.add('comments')
  // The whole report is put together for it: only where it is about to be published.
  if (inspection.stage === 'sign-off') for (const need of await heldByReport(use, inspection)) held.add(need)
  return held
}
