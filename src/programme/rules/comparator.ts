/** Which comparison may stand beside a score, and when one is not to be believed. */
import { isDay } from '../../platform/pure/days.ts'
import type { Day } from '../../platform/pure/days.ts'
import type { Comparator } from './programme.ts'

/**
 * For each theme the latest comparator that was known on `day`.
 * A later snapshot is never shown beside an earlier report: it would compare with inspections yet to come.
 */
export function knownOn(comparators: readonly Comparator[], day: Day): readonly Comparator[] {
  const latest = new Map<string, Comparator>()
  for (const comparator of comparators) {
    if (comparator.asAt > day) continue
    const held = latest.get(comparator.theme)
    if (!held || held.asAt < comparator.asAt) latest.set(comparator.theme, comparator)
  }
  return [...latest.values()]
}

/** Reasons to refuse a comparator, each saying what to put right; percentages are whole, 0 to 100. */
export function* faultsOf(comparator: Comparator): Generator<string> {
  const { theme, lowest, highest, average } = comparator
  if (!isDay(comparator.asAt)) yield `${theme}: the date "${comparator.asAt}" is not a day; write it as 2012-05-01`
  for (const [name, value] of Object.entries({ lowest, highest, average })) {
    if (!Number.isInteger(value) || value < 0 || value > 100)
      yield `${theme}: ${name} is ${value}; give a whole percentage from 0 to 100`
  }
  if (lowest > average || average > highest)
    yield `${theme}: the average ${average} must lie between the lowest ${lowest} and the highest ${highest}`
  if (!comparator.source.trim()) yield `${theme}: say in "source" where the three figures were published`
}
