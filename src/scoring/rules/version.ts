/** The rule by which scores are counted, by name: what is frozen says by which it was counted. */

/**
 * Changes whenever the same answers could give another count, percentage or band: pooled shares of sufficient answers,
 * halves rounded up, the band read from the rounded percentage.
 */
export const scoringRule = 'pooled-share-1'
