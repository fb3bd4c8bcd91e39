/** How an inspection's figures stand among all that were published under the same framework so far. */
import { listInspections } from '../../inspection/actions.ts'
import { comparableWith } from '../../inspection/rules/comparable.ts'
import type { Inspection } from '../../inspection/rules/inspection.ts'
import type { Actor } from '../../platform/pure/actor.ts'
import type { Use } from '../../platform/use.ts'
import { scoreManyInspections } from '../../scoring/actions/score-inspection.ts'
import type { Among } from '../rules/among.ts'
import { among } from '../rules/among.ts'
import { londonDay } from '../../platform/pure/london.ts'

/**
 * Lowest, highest and average of each question, criterion, section and theme over the other inspections of the framework
 * that had been published when this one was, or by today, re-inspections left out; absent where none of them scored it.
 */
export async function compareWithOthers(
  use: Use,
  { actor, inspection }: { readonly actor: Actor; readonly inspection: Inspection },
): Promise<{ readonly others: number; readonly among: ReadonlyMap<string, Among> }> {
  const by = inspection.publishedOn ?? londonDay(use.now)
  const others = comparableWith(inspection, await listInspections(use, { actor }), by)
  const scores = await scoreManyInspections(use, { actor, inspections: others })
  return { others: scores.size, among: among([...scores.values()]) }
}
