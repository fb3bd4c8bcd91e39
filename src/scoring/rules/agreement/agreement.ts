/** How far two assessors who judged the same cases apart agree, beyond what chance would give. */

import { wilson } from '../interval.ts'

/** Two answers to one question about one case; each the id of an answer. */
export interface Pair {
  readonly first: string
  readonly second: string
  /** The case judged; pairs of one case resemble each other and count as one draw. Without it each pair is a draw. */
  readonly case?: number
}

/**
 * A coefficient from -1 to 1 (a share from 0 to 1) with its 95% interval. The interval is null where the pairs leave it
 * open: fewer than two cases, or no variation among them.
 */
export interface Coefficient {
  readonly value: number
  readonly interval: readonly [low: number, high: number] | null
}

/** Agreement over some pairs. A coefficient is null where it can't be worked out. */
export interface Agreement {
  /** Pairs compared. */
  readonly pairs: number
  readonly same: number
  /** The share of pairs that are the same; null where there are none. */
  readonly share: Coefficient | null
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
 * Mathematical and Statistical Psychology 61 (2008): AC1, and the variance by linearisation used for both here. Where
 * pairs name their case, the linearised parts are summed by case before they are squared, as for any sample of clusters
 * (Cochran, Sampling Techniques, 3rd edition, 1977, section 9A.3). The share takes Wilson's interval, on as many pairs as
 * would be worth as much without that resemblance (Kish, Survey Sampling, 1965, on the design effect).
 *
 * @param answers ids of the answers allowed; every answer of a pair is among them
 */
export const agreementOf = (pairs: readonly Pair[], answers: readonly string[]): Agreement => {
  const same = pairs.filter(({ first, second }) => first === second).length
  const share = shareOf(pairs, same)
  if (pairs.length === 0 || answers.length < 2) return { pairs: pairs.length, same, share, kappa: null, ac1: null }
  return {
    pairs: pairs.length,
    same,
    share,
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

const agreed = ({ first, second }: Pair): number => (first === second ? 1 : 0)

const coefficient = (pairs: readonly Pair[], chanceOf: ChanceOf): Coefficient | null => {
  const chance = mean(pairs.map(chanceOf))
  if (chance >= CERTAIN) return null
  const value = (mean(pairs.map(agreed)) - chance) / (1 - chance)
  const parts = pairs.map(
    pair => (agreed(pair) - chance) / (1 - chance) - (2 * (1 - value) * (chanceOf(pair) - chance)) / (1 - chance),
  )
  const variance = varianceOf(pairs, parts, value)
  if (variance === null || variance < NEGLIGIBLE) return { value, interval: null }
  const half = Z * Math.sqrt(variance)
  return { value, interval: [Math.max(-1, value - half), Math.min(1, value + half)] }
}

// Below this a variance is the noise of rounding: there was nothing from which to judge how far chance reaches.
const NEGLIGIBLE = 1e-20

/** The variance of a mean of parts, summed by case; null where there is but one case. */
const varianceOf = (pairs: readonly Pair[], parts: readonly number[], value: number): number | null => {
  const sums = new Map<number | string, number>()
  pairs.forEach((pair, at) => {
    const of = pair.case ?? `pair ${at}`
    sums.set(of, (sums.get(of) ?? 0) + (parts[at] ?? 0) - value)
  })
  const cases = sums.size
  if (cases < 2) return null
  const squares = [...sums.values()].reduce((sum, each) => sum + each ** 2, 0)
  return ((cases / (cases - 1)) * squares) / pairs.length ** 2
}

const shareOf = (pairs: readonly Pair[], same: number): Coefficient | null => {
  if (pairs.length === 0) return null
  const value = same / pairs.length
  const clustered = varianceOf(pairs, pairs.map(agreed), value)
  const cases = new Set(pairs.map((pair, at) => pair.case ?? `pair ${at}`)).size
  if (clustered === null && pairs.length > 1) return { value, interval: null }
  // Where all pairs are the same nothing shows how alike the pairs of a case are: each case then counts once.
  const plain = (value * (1 - value)) / pairs.length
  const worth =
    clustered === null || plain < NEGLIGIBLE ? cases : pairs.length * Math.min(1, plain / Math.max(clustered, plain))
  return { value, interval: wilson(value, worth) }
}

const mean = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0) / numbers.length
