/** How many cases are drawn from a caseload of a given size. */
import type { SampleRule } from '../../framework/rules/sample-rule.ts'

/**
 * The number of cases to draw from `caseload` eligible cases (a whole number, 0 or more).
 *
 * A sample for a proportion with finite population correction (Cochran, Sampling Techniques, 1977, section 4.4):
 * n0 = z² p (1 − p) / e², n = n0 / (1 + (n0 − 1) / N), rounded as the framework says, then kept between its
 * minimum and its maximum and never above the caseload.
 */
export const sampleSize = (rule: SampleRule, caseload: number): number => {
  if (caseload <= 0) return 0
  const unlimited = (rule.z * rule.z * rule.proportion * (1 - rule.proportion)) / (rule.margin * rule.margin)
  const exact = unlimited / (1 + (unlimited - 1) / caseload)
  const rounded = rule.rounding === 'up' ? Math.ceil(exact) : Math.round(exact)
  return Math.min(caseload, rule.maximum, Math.max(rule.minimum, rounded))
}
