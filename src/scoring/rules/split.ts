/** Scores of parts of a sample: the same answers, parted by what is known of their cases. */
import type { Plan } from './plan.ts'
import type { Scores } from './score.ts'
import { scoreCounts } from './score.ts'
import type { Counts } from './tally.ts'
import { noCounts } from './tally.ts'

/** An answer that stands in a case, by the edition's numbers. */
export interface Standing {
  readonly case: number
  readonly question: number
  readonly answer: number
}

/** A part of the sample: the value of the attribute that its cases share, how many they are, and their scores. */
export interface Part {
  readonly value: string
  readonly cases: number
  readonly scores: Scores
}

/**
 * Scores each part on its own, in the order of `values`; a case of another value, or of none, is in no part.
 * No interval knows the size of a part's caseload, so each is the wide one.
 */
export function scoreParts(
  plan: Plan,
  standing: Iterable<Standing>,
  valueOf: ReadonlyMap<number, string>,
  values: readonly string[],
): readonly Part[] {
  const counts = new Map<string, Counts>(values.map(value => [value, noCounts(plan)]))
  for (const { case: id, question, answer } of standing) {
    const cells = counts.get(valueOf.get(id) ?? '')
    const cell = question * plan.stride + answer
    if (cells) cells[cell] = (cells[cell] as number) + 1
  }
  const sizes = new Map<string, number>()
  for (const value of valueOf.values()) sizes.set(value, (sizes.get(value) ?? 0) + 1)
  return values.map(value => ({
    value,
    cases: sizes.get(value) ?? 0,
    scores: scoreCounts(plan, counts.get(value) ?? noCounts(plan)),
  }))
}
