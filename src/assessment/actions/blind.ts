/** Keeping readers blind: whose answers somebody may not be shown while they judge the same case, or may come to. */
import type { InspectionSummary } from '../../inspection/rules/inspection.ts'
import { hasReached } from '../../inspection/rules/stages.ts'
import type { Actor } from '../../platform/pure/actor.ts'
import type { Use } from '../../platform/use.ts'
import { Problem } from '../../platform/pure/problem.ts'
import type { LeftOut } from '../rules/double/left-out.ts'
import { leavesOut, nothingLeftOut } from '../rules/double/left-out.ts'
import { notYetWhole } from '../rules/problems.ts'
import { readBlindSeconds } from '../store/double.ts'
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

type Counted = Pick<InspectionSummary, 'id' | 'stage' | 'suspendedFrom'>

/**
 * The cases that figures of inspections leave out for whoever acts: those that they read a second time, until both
 * readings are finished or fieldwork is over. Scores count first readings, so a total would tell them what the first
 * reader answered; a first reader learns from it what they said themselves. The page that shows the figures says so by
 * itself. Empty for jobs, commands and the public, of whom nothing is asked.
 */
export async function leaveOut(use: Use, inspections: readonly Counted[]): Promise<LeftOut> {
  const open = inspections.filter(inspection => !hasReached(inspection, 'provisional-findings'))
  if (use.person === null || open.length === 0) return nothingLeftOut
  const cases = await readBlindSeconds(
    use.db,
    open.map(({ id }) => id),
    use.person,
  )
  if (cases.size > 0) use.remark(leavesOut(cases.size))
  return { cases }
}

/** Throws a 409 where figures would leave cases out: a document goes from hand to hand, and is whole or not made. */
export async function insistOnWhole(use: Use, inspection: Counted): Promise<void> {
  if ((await leaveOut(use, [inspection])).cases.size > 0) throw new Problem(notYetWhole)
}
