/** The confidence that a normal deviate stands for, in per cent. */

/** Two-sided: 1.96 gives 95, 1.28 gives 80; by Abramowitz and Stegun 7.1.26, exact to far less than a whole per cent. */
export function confidenceOf(z: number): number {
  const x = z / Math.SQRT2
  const t = 1 / (1 + 0.3275911 * x)
  const polynomial = ((((1.061405429 * t - 1.453152027) * t + 1.421413741) * t - 0.284496736) * t + 0.254829592) * t
  return Math.round(100 * (1 - polynomial * Math.exp(-x * x)))
}
