/** Each case's chance of being drawn. */

/**
 * Chances in proportion to `weights`, summing to `size`, none above 1: a case whose share would pass 1 is certain, and
 * what it can't use is shared among the others (as in the standard method for probabilities proportional to size).
 *
 * @param weights one positive number a case; 1 for a case drawn as any other, more where cases like it are wanted
 * @param size whole number of cases to draw, 0 to the number of weights
 */
export const chancesOf = (weights: readonly number[], size: number): number[] => {
  const certain = new Set<number>()
  for (;;) {
    const left = size - certain.size
    const total = weights.reduce((sum, weight, index) => (certain.has(index) ? sum : sum + weight), 0)
    const chance = (index: number): number => (certain.has(index) ? 1 : (left * (weights[index] as number)) / total)
    const passing = weights.flatMap((_, index) => (!certain.has(index) && chance(index) >= 1 ? [index] : []))
    if (passing.length === 0) return weights.map((_, index) => (size <= 0 ? 0 : chance(index)))
    for (const index of passing) certain.add(index)
  }
}
