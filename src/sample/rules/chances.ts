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

/**
 * The same, where no more than `most` cases of one group are expected: a group that would pass it gets exactly that, and
 * what it can't use is shared among the others. Where the whole list can't give `size` so, nobody is spared.
 *
 * @param groups the group of each case, such as its case manager; '' for a case in none
 */
export const sparingChances = (
  weights: readonly number[],
  size: number,
  groups: readonly string[],
  most: number,
): number[] => {
  const full = new Set<string>()
  const placesOf = (group: string): number[] => groups.flatMap((each, at) => (each === group ? [at] : []))
  for (;;) {
    const free = weights.flatMap((_, at) => (full.has(groups[at] ?? '') ? [] : [at]))
    const left = size - most * full.size
    if (left > free.length) return chancesOf(weights, size)
    const shared = chancesOf(
      free.map(at => weights[at] as number),
      left,
    )
    const sums = new Map<string, number>()
    free.forEach((at, i) => sums.set(groups[at] ?? '', (sums.get(groups[at] ?? '') ?? 0) + (shared[i] as number)))
    const passing = [...sums].flatMap(([group, sum]) => (group !== '' && sum > most + 1e-9 ? [group] : []))
    if (passing.length === 0) {
      const chances = weights.map(() => 0)
      free.forEach((at, i) => (chances[at] = shared[i] as number))
      for (const group of full) {
        const places = placesOf(group)
        const own = chancesOf(
          places.map(at => weights[at] as number),
          most,
        )
        places.forEach((at, i) => (chances[at] = own[i] as number))
      }
      return chances
    }
    for (const group of passing) full.add(group)
  }
}
