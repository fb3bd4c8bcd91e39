/** How long a case took, as far as its answers tell: the times at which they were given, and nothing else. */

/** Minutes without an answer after which we take it that the assessor did something else. */
const PAUSE = 15

/** What the clocks of the devices say. All in whole minutes. */
export interface TimeSpent {
  /** Between the first answer and the last, with pauses of more than a quarter of an hour left out. */
  readonly minutes: number
  /** Between the first answer and the last, pauses and nights included. */
  readonly span: number
  /** How many answers that rests on. */
  readonly answers: number
}

/**
 * Adds the time up from the moments of one assessor's answers, as milliseconds, in any order. Null for fewer than two,
 * and for answers that all have one moment, as those typed in from paper: these tell nothing of time.
 */
export function timeSpent(moments: readonly number[]): TimeSpent | null {
  const inOrder = moments.toSorted((a, b) => a - b)
  const [first, last] = [inOrder[0], inOrder.at(-1)]
  if (first === undefined || last === undefined || first === last) return null
  const gaps = inOrder.slice(1).map((moment, i) => (moment - (inOrder[i] ?? moment)) / 60_000)
  const worked = gaps.filter(gap => gap <= PAUSE).reduce((sum, gap) => sum + gap, 0)
  return { minutes: Math.round(worked), span: Math.round((last - first) / 60_000), answers: inOrder.length }
}
