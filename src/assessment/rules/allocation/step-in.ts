/** Giving a reserve that stepped in to somebody who may read it, with its interview on a day that is still to come. */
import type { Day } from '../../../platform/pure/days.ts'
import type { Allocation, Instance } from './instance.ts'
import { loadsOf, mayRead } from './instance.ts'
import { moved } from './move.ts'

/** The case that is not read any more, the one in its place, and today. */
export interface SteppingIn {
  readonly gone: number
  readonly instead: number
  readonly from: Day
}

/**
 * The allocation in which the reserve is read in the place of the case that is gone, twice if that one was: by whoever
 * has least to do of those without a conflict, and of these rather by the one who had the case before. Where nobody may
 * read it, or no time is left, it stands without.
 */
export function stepIn(instance: Instance, before: Allocation, { gone, instead, from }: SteppingIn): Allocation {
  const without = <Value>(all: ReadonlyMap<number, Value>) => new Map([...all].filter(([id]) => id !== gone))
  const after = { first: without(before.first), second: without(before.second), interviews: without(before.interviews) }
  const first = readerFor(instance, after, instead, before.first.get(gone), null)
  if (first === null) return after
  const days = instance.days.filter(day => day >= from)
  const read = moved({ ...instance, days }, after, { case: instead, kind: 'first', to: first })
  if (!before.second.has(gone)) return read
  const second = readerFor(instance, read, instead, before.second.get(gone), first)
  return second === null ? read : { ...read, second: new Map([...read.second, [instead, second]]) }
}

function readerFor(
  instance: Instance,
  allocation: Allocation,
  id: number,
  rather: number | undefined,
  not: number | null,
): number | null {
  const loads = loadsOf(instance, allocation)
  const [best] = instance.readers
    .filter(({ person }) => person !== not && mayRead(instance, id, person))
    .map(({ person }) => ({ person, load: loads.get(person) ?? 0, rank: person === rather ? 0 : 1 }))
    .toSorted((one, other) => one.load - other.load || one.rank - other.rank || one.person - other.person)
  return best?.person ?? null
}
