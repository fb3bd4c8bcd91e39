/** How far a score found in a sample may lie from the score of the whole caseload. */
import type { Tally } from '../../platform/pure/proportion.ts'

/** A 95% interval in percentage points, 0 to 100. */
export type Interval = readonly [low: number, high: number]

/** How many cases were judged, and how many there were to draw from; the latter is not always known. */
export interface SampleSize {
  readonly sampled: number
  readonly caseload?: number | null
}

// The normal deviate that leaves 2.5% in each tail.
const Z = 1.959963984540054

/**
 * The 95% score interval of Wilson, in percentage points from 0 to 100; null where nothing was scoreable.
 *
 * Where the caseload is known, the variance takes the finite population factor (N - n) / (N - 1), n being the cases
 * sampled of N; inverting the same test then comes to counting each answer (N - 1) / (N - n) times. With every case
 * sampled nothing is left to chance and the interval is the proportion itself. More cases sampled than there were
 * is a contradiction in the records: the interval then stays the wide one.
 *
 * Answers on one case resemble each other, so over many questions the truth is less certain than this says.
 *
 * Sources: E. B. Wilson, "Probable inference, the law of succession, and statistical inference", Journal of the
 * American Statistical Association 22 (1927) 209-212. A. Agresti and B. A. Coull, "Approximate is better than 'exact'
 * for interval estimation of binomial proportions", The American Statistician 52 (1998) 119-126, on why this one.
 * W. G. Cochran, Sampling Techniques, 3rd edition (1977), section 3.2, on the factor for a proportion.
 */
export function interval({ sufficient, scoreable }: Tally, sample?: SampleSize): Interval | null {
  if (scoreable === 0) return null
  const points = (100 * sufficient) / scoreable
  const weight = weightOfOneAnswer(sample)
  if (weight === Infinity) return [points, points]
  const [low, high] = wilson(sufficient / scoreable, scoreable * weight)
  // In exact arithmetic the bounds lie on either side of the proportion; rounding must not carry them past it.
  return [clamp(Math.min(points, 100 * low)), clamp(Math.max(points, 100 * high))]
}

/** Wilson's 95% interval, from 0 to 1, of a proportion found in `n` independent draws; `n` may be a fraction. */
export function wilson(p: number, n: number): readonly [low: number, high: number] {
  const share = (Z * Z) / n
  const centre = (p + share / 2) / (1 + share)
  const half = (Z / (1 + share)) * Math.sqrt((p * (1 - p)) / n + share / (4 * n))
  return [Math.max(0, Math.min(p, centre - half)), Math.min(1, Math.max(p, centre + half))]
}

function weightOfOneAnswer(sample: SampleSize | undefined): number {
  const caseload = sample?.caseload
  if (sample === undefined || caseload === undefined || caseload === null || sample.sampled > caseload) return 1
  return sample.sampled === caseload ? Infinity : (caseload - 1) / (caseload - sample.sampled)
}

const clamp = (points: number) => Math.min(100, Math.max(0, points))
