/** Keeping readers blind: whose answers somebody may not be shown while they judge the same case, or may come to. */
import type { InspectionSummary } from '../../inspection/rules/inspection.ts'
import { hasReached } from '../../inspection/rules/stages.ts'
import type { Actor } from '../../platform/pure/actor.ts'
import type { Use } from '../../platform/use.ts'
import { readOwn } from '../store/own.ts'

/**
 * The ids of the cases that the actor judges, until fieldwork is over: somebody else may judge one of them too, and
 * neither may see the other's answers or notes. All are left out and not those alone that are read twice, so that what is
 * missing tells nothing. Empty for whoever judges none.
 */
export async function casesJudgedBlind(
  use: Use,
  { person }: Pick<Actor, 'person'>,
  inspection: Pick<InspectionSummary, 'id' | 'stage' | 'suspendedFrom'>,
): Promise<ReadonlySet<number>> {
  if (person === null || hasReached(inspection, 'provisional-findings')) return new Set()
  return new Set((await readOwn(use.db, inspection.id, person)).map(own => own.case))
}
