/** Drift: how much each assessor found sufficient on each day, so that a change of yardstick shows while it can be mended. */
import type { Framework } from '../../../framework/rules/framework.ts'
import type { Day } from '../../../platform/pure/days.ts'
import { groupBy } from '../../../platform/pure/group-by.ts'
import type { Score } from '../score.ts'
import { scoreCounts, scoreOf } from '../score.ts'
import { planOf } from '../plan.ts'
import { countCases } from '../tally.ts'

/** A finished reading: who finished it and on which day, and its answers by number. */
export interface FinishedReading {
  readonly person: number
  readonly day: Day
  /** The byte at n - 1 is the number of the answer to question n, 0 where none counts. */
  readonly answers: Uint8Array
}

/** What one assessor found on one day, pooled over the readings finished then. */
export interface DriftRow {
  readonly person: number
  readonly day: Day
  readonly readings: number
  /** Sufficient answers of scoreable ones, with the 95% interval. */
  readonly sufficient: number
  readonly scoreable: number
  readonly percent: number | null
  readonly interval: Score['interval']
}

/** A row for each assessor and day on which they finished something, in the order of assessors and then of days. */
export function driftOf(framework: Framework, readings: readonly FinishedReading[]): readonly DriftRow[] {
  const plan = planOf(framework)
  return [...groupBy(readings, ({ person, day }) => `${String(person).padStart(9, '0')} ${day}`)]
    .sort(([a], [b]) => a.localeCompare(b))
    .flatMap(([, own]): readonly DriftRow[] => {
      const [first] = own
      if (!first) return []
      const { sections } = scoreCounts(
        plan,
        countCases(
          plan,
          own.map(({ answers }) => answers),
        ),
      )
      const sufficient = sections.reduce((sum, each) => sum + each.sufficient, 0)
      const scoreable = sections.reduce((sum, each) => sum + each.scoreable, 0)
      const { percent, interval } = pooled(framework, sufficient, scoreable)
      return [{ person: first.person, day: first.day, readings: own.length, sufficient, scoreable, percent, interval }]
    })
}

const pooled = ({ bands }: Framework, sufficient: number, scoreable: number): Pick<Score, 'percent' | 'interval'> =>
  scoreOf('', { sufficient, scoreable }, bands)
