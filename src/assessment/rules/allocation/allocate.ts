/**
 * The whole of making an allocation, as a conversation with a solver: it yields programmes, is given their solutions,
 * and answers in the end with an allocation, or with what can't hold.
 */
import type { IntegerProgram, Solution } from '../../../platform/pure/integer-program.ts'
import type { Allocation, Instance } from './instance.ts'
import { programmeOf } from './model.ts'
import { allocationFrom } from './read.ts'

/** What was asked, each of which can be let go of to see whether the others hold. */
export const demands = [
  'conflicts',
  'manager-day',
  'reader-day',
  'managers-away',
  'readers-away',
  'second-readings',
] as const

export type Demand = (typeof demands)[number]

/** An allocation; or which single demands, let go of, would allow one (none where only several together would). */
export type Outcome =
  | { readonly kind: 'allocated'; readonly allocation: Allocation }
  | { readonly kind: 'impossible'; readonly demands: readonly Demand[] }
  | { readonly kind: 'out-of-time' }

/** Loads within one of each other if that can be; else the most even; else what stands in the way. */
export function* allocating(instance: Instance): Generator<IntegerProgram, Outcome, Solution> {
  for (const balance of ['within-one', 'as-even-as-can-be'] as const) {
    const solution = yield programmeOf(instance, balance)
    if (solution.kind === 'best') return { kind: 'allocated', allocation: allocationFrom(instance, solution.values) }
    if (solution.kind === 'unknown') return { kind: 'out-of-time' }
  }
  const culprits: Demand[] = []
  for (const demand of demands) {
    const eased = without(instance, demand)
    if (!eased) continue
    // Evenness asks nothing here: whether there is any allocation at all is the question.
    const solution = yield { ...programmeOf(eased, 'as-even-as-can-be'), cost: [] }
    if (solution.kind === 'best') culprits.push(demand)
  }
  return { kind: 'impossible', demands: culprits }
}

/** The instance with one demand let go of, or null where it demands nothing of the kind. */
function without(instance: Instance, demand: Demand): Instance | null {
  const none = new Map<never, never>()
  switch (demand) {
    case 'conflicts':
      return instance.barred.size > 0 ? { ...instance, barred: none } : null
    case 'manager-day':
      return instance.perManagerPerDay < instance.slotsPerDay
        ? { ...instance, perManagerPerDay: instance.slotsPerDay }
        : null
    case 'reader-day':
      return {
        ...instance,
        // Room for everything in one day is no limit.
        slotsPerDay: Math.max(1, instance.cases.length),
        perManagerPerDay: Math.min(instance.perManagerPerDay, instance.slotsPerDay),
      }
    case 'managers-away':
      return instance.managersAway.size > 0 ? { ...instance, managersAway: none } : null
    case 'readers-away':
      return instance.readers.some(({ away }) => away.length > 0)
        ? { ...instance, readers: instance.readers.map(reader => ({ ...reader, away: [] })) }
        : null
    case 'second-readings':
      return instance.doubled.size > 0 ? { ...instance, doubled: new Set() } : null
  }
}
