/** What there is to allocate: cases, people to read them, days to talk about them, and what is asked of the result. */
import type { Day } from '../../../platform/pure/days.ts'

/** A case as allocation sees it. */
export interface CaseToRead {
  readonly id: number
  /** The reference of the case manager who is asked about it; a case without one is nobody else's. */
  readonly manager: string
}

/** Somebody who reads cases. */
export interface Reader {
  readonly person: number
  /** Days of fieldwork on which they hold no interviews. */
  readonly away: readonly Day[]
}

/** One allocation to be made. The same instance always has the same allocation. */
export interface Instance {
  /** In the order of their references. */
  readonly cases: readonly CaseToRead[]
  /** In the order of their ids. */
  readonly readers: readonly Reader[]
  /** By case, the people who may not read it. */
  readonly barred: ReadonlyMap<number, ReadonlySet<number>>
  /** The cases that two people read, blind to each other. */
  readonly doubled: ReadonlySet<number>
  /** The days of fieldwork, in order. */
  readonly days: readonly Day[]
  /** By case manager, the days on which they can't be asked. */
  readonly managersAway: ReadonlyMap<string, readonly Day[]>
  /** No case manager is interviewed about more cases than this on one day. */
  readonly perManagerPerDay: number
  /** Interviews that fit into a day: one person holds, or gives, one in each slot. */
  readonly slotsPerDay: number
}

/** When a case manager is asked about a case: a day, and a slot of it from 0. */
export interface Slot {
  readonly day: Day
  readonly slot: number
}

/** Who reads what, and when its case manager is asked. */
export interface Allocation {
  /** By case, its first reader, who also holds the interview. */
  readonly first: ReadonlyMap<number, number>
  /** By case, the reader who judges it again from the record alone. */
  readonly second: ReadonlyMap<number, number>
  /** By case. */
  readonly interviews: ReadonlyMap<number, Slot>
}

/** Whether a person may read a case. */
export const mayRead = ({ barred }: Pick<Instance, 'barred'>, id: number, person: number): boolean =>
  !(barred.get(id)?.has(person) ?? false)

/** How many cases each reader has, first and second readings together; every reader is there. */
export function loadsOf(
  { readers }: Pick<Instance, 'readers'>,
  { first, second }: Pick<Allocation, 'first' | 'second'>,
): ReadonlyMap<number, number> {
  const loads = new Map(readers.map(({ person }) => [person, 0]))
  for (const person of [...first.values(), ...second.values()]) loads.set(person, (loads.get(person) ?? 0) + 1)
  return loads
}
