/** Importing published figures about a service's area, and showing them. */
import { mayPlan } from '../inspection/rules/may.ts'
import type { Actor } from '../platform/pure/actor.ts'
import { insist } from '../platform/pure/refusal.ts'
import type { Result } from '../platform/pure/result.ts'
import { ok, refused } from '../platform/pure/result.ts'
import type { Use } from '../platform/use.ts'
import { faultsOf } from './rules/figure.ts'
import type { Figure } from './rules/figure.ts'
import { addFigures, readFigures } from './store.ts'

/** Imports figures of a service; where any has a fault, every fault is answered and nothing is kept. */
export async function importFigures(
  use: Use,
  ask: { readonly actor: Actor; readonly service: number; readonly figures: readonly Figure[] },
): Promise<Result<number, string>> {
  insist(mayPlan(ask.actor))
  const faults = ask.figures.flatMap(figure => [...faultsOf(figure)])
  if (faults.length > 0) return refused(faults)
  await addFigures(use.db, ask.service, ask.figures)
  await use.journal('indicators.figures-imported', { service: ask.service, count: ask.figures.length })
  return ok(ask.figures.length)
}

/** The published figures of a service's area: open to everybody, as they were when published. */
export const listFigures = (use: Use, { service }: { readonly service: number }): Promise<readonly Figure[]> =>
  readFigures(use.db, service)
