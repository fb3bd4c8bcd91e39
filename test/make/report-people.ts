/** An inspection with a written report whose lead is the lead inspector of the demonstration, who can sign in. */
import type { Use } from '../../src/platform/use.ts'
import { actorOf } from './allotted.ts'
import type { Wanted } from './inspection.ts'
import { makeReport } from './report.ts'

/** Makes the inspection of `report.ts`, being drafted, with the demonstration's lead inspector in its team. */
export async function makeLedReport(use: Use, wanted: Wanted = {}) {
  const { person } = await actorOf(use, 'lead-inspector')
  return makeReport(use, { stage: 'drafting', ...wanted, team: [{ person: person ?? 0, role: 'lead-inspector' }] })
}
