/** What a service was called on a day, and whether it still was one. */
import type { Day } from '../../platform/pure/days.ts'
import type { Words } from '../../platform/pure/words.ts'

/** A name of a service, from a day on; null where nobody remembers one before. */
export interface NameSince {
  readonly since: Day | null
  readonly name: Words
  readonly source: string
}

/** One service that became another, alone or with others. */
export interface Succession {
  readonly earlier: number
  readonly later: number
  readonly on: Day
  readonly source: string
}

/** The name that a service bore on a day: the latest that had begun; `present` where none is recorded for it. */
export const nameOn = (names: readonly NameSince[], day: Day, present: Words): Words =>
  names
    .filter(({ since }) => since === null || since <= day)
    .toSorted((a, b) => ((a.since ?? '') < (b.since ?? '') ? 1 : -1))[0]?.name ?? present

/** Whether a service was one on any day of a time; one without an end runs on. */
export const wasThere = (
  { id, beganOn = null }: { readonly id: number; readonly beganOn?: Day | null },
  successions: readonly Succession[],
  { from, to }: { readonly from: Day; readonly to: Day | null },
): boolean => !hasEnded(successions, id, from) && (beganOn === null || to === null || beganOn <= to)

/** Whether a service had become another by a day, so that no inspection of it can begin. */
export const hasEnded = (successions: readonly Succession[], service: number, day: Day): boolean =>
  successions.some(({ earlier, on }) => earlier === service && on <= day)
