/** Instances of allocation for tests, and the conversation with the solver in the test's own thread. */
import { allocating } from '../../src/assessment/rules/allocation/allocate.ts'
import type { Outcome } from '../../src/assessment/rules/allocation/allocate.ts'
import type { Instance } from '../../src/assessment/rules/allocation/instance.ts'
import { addDays } from '../../src/platform/pure/days.ts'
import { solveHere } from '../../src/platform/solve/highs.ts'

/** What a test may choose; cases, readers and days are named by their positions from 0, and what is not there is left out. */
export interface Wanted {
  /** The case manager of each case. */
  readonly managers: readonly string[]
  readonly readers: number
  readonly days?: number
  readonly perManagerPerDay?: number
  readonly slotsPerDay?: number
  readonly barred?: readonly (readonly [one: number, reader: number])[]
  readonly doubled?: readonly number[]
  readonly managersAway?: readonly (readonly [manager: string, day: number])[]
  readonly readersAway?: readonly (readonly [reader: number, day: number])[]
}

/** Cases are 101, 102 …, readers 1, 2 …, and days go from Monday 16 January 2012. */
export function anInstance(wanted: Wanted): Instance {
  const { days = 5, perManagerPerDay = 3, slotsPerDay = 4, barred = [], doubled = [] } = wanted
  const dayAt = (i: number): string => addDays('2012-01-16', i)
  const cases = wanted.managers.map((manager, i) => ({ id: 101 + i, manager }))
  const there = (one: number) => one < cases.length
  return {
    cases,
    readers: Array.from({ length: wanted.readers }, (_, i) => ({
      person: i + 1,
      away: (wanted.readersAway ?? []).filter(([reader]) => reader === i).map(([, day]) => dayAt(day)),
    })),
    barred: new Map(
      [
        ...Map.groupBy(
          barred.filter(([one]) => there(one)),
          ([one]) => 101 + one,
        ),
      ].map(([one, all]) => [one, new Set(all.map(([, reader]) => reader + 1))]),
    ),
    doubled: new Set(doubled.filter(there).map(one => 101 + one)),
    days: Array.from({ length: days }, (_, i) => dayAt(i)),
    managersAway: new Map(
      [...Map.groupBy(wanted.managersAway ?? [], ([manager]) => manager)].map(([manager, all]) => [
        manager,
        all.map(([, day]) => dayAt(day)),
      ]),
    ),
    perManagerPerDay,
    slotsPerDay,
  }
}

/** The outcome for an instance. */
export async function conversed(instance: Instance): Promise<Outcome> {
  const conversation = allocating(instance)
  let step = conversation.next()
  while (!step.done) step = conversation.next(await solveHere(step.value))
  return step.value
}
