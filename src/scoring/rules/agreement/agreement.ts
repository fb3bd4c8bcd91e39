/** How far two assessors who judged the same cases apart agree, beyond what chance would give. */

/** Two answers to one question about one case; each the id of an answer. */
export interface Pair {
  readonly first: string
  readonly second: string
}

/** A coefficient from -1 to 1 with its 95% interval; the interval is null where fewer than two pairs leave it open. */
export interface Coefficient {
  readonly value: number
  readonly interval: readonly [low: number, high: number] | null
}

/** Agreement over some pairs. A coefficient is null where it can't be worked out. */
export interface Agreement {
  /** Pairs compared. */
  readonly pairs: number
  readonly same: number
  /** Cohen's kappa: misleads where nearly every answer is the same, and then AC1 should be read instead. */
  readonly kappa: Coefficient | null
  /** Gwet's AC1. */
  readonly ac1: Coefficient | null
}

/**
 * Agreement of pairs over the answers that a question allows.
 *
 * Cohen, "A coefficient of agreement for nominal scales", Educational and Psychological Measurement 20 (1960). Gwet,
 * "Computing inter-rater reliability and its variance in the presence of high agreement", British Journal of
 * Mathematical and Statistical Psychology 61 (2008): AC1, and the variance by linearisation used for both here.
 *
 * @param answers ids of the answers allowed; every answer of a pair is among them
 */
export const agreementOf = (pairs: readonly Pair[], answers: readonly string[]): Agreement => {
  const same = pairs.filter(({ first, second }) => first === second).length
  if (pairs.length === 0 || answers.length < 2) return { pairs: pairs.length, same, kappa: null, ac1: null }
  return {
    pairs: pairs.length,
    same,
    kappa: coefficient(pairs, kappaChance(pairs)),
    ac1: coefficient(pairs, ac1Chance(pairs, answers)),
  }
}

/** The chance of agreement that one pair's answers speak for; their mean over all pairs is the chance agreement. */
type ChanceOf = (pair: Pair) => number

/** Each answer's chance as the other assessor gives it. */
const kappaChance = (pairs: readonly Pair[]): ChanceOf => {
  const firsts = shares(pairs.map(({ first }) => first))
  const seconds = shares(pairs.map(({ second }) => second))
  return ({ first, second }) => ((seconds.get(first) ?? 0) + (firsts.get(second) ?? 0)) / 2
}

/** Each answer's chance as both assessors together leave it open. */
const ac1Chance = (pairs: readonly Pair[], answers: readonly string[]): ChanceOf => {
  const both = shares(pairs.flatMap(({ first, second }) => [first, second]))
  const open = (answer: string): number => (1 - (both.get(answer) ?? 0)) / (answers.length - 1)
  return ({ first, second }) => (open(first) + open(second)) / 2
}

const shares = (given: readonly string[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>()
  for (const answer of given) counts.set(answer, (counts.get(answer) ?? 0) + 1 / given.length)
  return counts
}

// The normal deviate that leaves 2.5% in each tail.
const Z = 1.959963984540054
// Chance agreement so near to 1 leaves nothing beyond chance to measure: every answer was the same.
const CERTAIN = 1 - 1e-12

const coefficient = (pairs: readonly Pair[], chanceOf: ChanceOf): Coefficient | null => {
  const agreed = ({ first, second }: Pair): number => (first === second ? 1 : 0)
  const chance = mean(pairs.map(chanceOf))
  if (chance >= CERTAIN) return null
  const value = (mean(pairs.map(agreed)) - chance) / (1 - chance)
  if (pairs.length < 2) return { value, interval: null }
  const parts = pairs.map(
    pair => (agreed(pair) - chance) / (1 - chance) - (2 * (1 - value) * (chanceOf(pair) - chance)) / (1 - chance),
  )
  const squares = parts.reduce((sum, part) => sum + (part - value) ** 2, 0)
  const half = Z * Math.sqrt(squares / (pairs.length * (pairs.length - 1)))
  return { value, interval: [Math.max(-1, value - half), Math.min(1, value + half)] }
}

const mean = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0) / numbers.length
