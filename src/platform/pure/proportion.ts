/** Proportions that keep their numerator and denominator, and how they are rounded and printed. */

/** `sufficient` of `scoreable`: both whole numbers, 0 <= sufficient <= scoreable. */
export interface Tally {
  readonly sufficient: number
  readonly scoreable: number
}

/** The tally of nothing. */
export const nothing: Tally = { sufficient: 0, scoreable: 0 }

/** The tally of two disjoint sets of answers; exact, whatever the order. */
export const add = (a: Tally, b: Tally): Tally => ({
  sufficient: a.sufficient + b.sufficient,
  scoreable: a.scoreable + b.scoreable,
})

/**
 * The whole percentage, halves rounded up, or null where nothing can be scored.
 * Integer arithmetic throughout, so that 1 of 8 (12.5) is 13 on every machine.
 */
export const wholePercent = ({ sufficient, scoreable }: Tally): number | null =>
  scoreable === 0 ? null : Math.floor((200 * sufficient + scoreable) / (2 * scoreable))
