/** Dip samples: finished readings drawn by chance from each assessor's, so that everybody is looked over alike. */
import { groupBy } from '../../../platform/pure/group-by.ts'
import { diceFrom, shuffle } from '../../../sample/rules/dice.ts'

/** A finished reading, by number, and whose it is. */
export interface Drawable {
  readonly assessment: number
  readonly assessor: number
}

/**
 * So many of each assessor's readings, or all where there are fewer, in the order of their numbers. The same readings
 * and the same seed always give the same ones, whoever draws.
 */
export function drawDip(readings: readonly Drawable[], perAssessor: number, seed: string): readonly number[] {
  const inOrder = readings.toSorted((a, b) => a.assessment - b.assessment)
  return [...groupBy(inOrder, ({ assessor }) => assessor)]
    .flatMap(([assessor, own]) =>
      shuffle(
        own.map(({ assessment }) => assessment),
        diceFrom(`dip sample ${seed} ${assessor}`),
      ).slice(0, perAssessor),
    )
    .sort((a, b) => a - b)
}
