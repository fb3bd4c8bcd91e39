/** How many cases a framework has drawn, and how the sample mirrors the caseload. */
import type { Provenance } from './source.ts'

/** How many cases are drawn, and how the sample mirrors the caseload. */
export interface SampleRule {
  /** Normal deviate of the confidence level. */
  readonly z: number
  /** The proportion assumed, which makes the sample largest at 0.5. */
  readonly proportion: number
  /** Half-width of the interval, as a proportion. */
  readonly margin: number
  readonly rounding: 'nearest' | 'up'
  readonly minimum: number
  readonly maximum: number
  /** Ids of case attributes whose groups the sample mirrors, the most important first. */
  readonly balance: readonly string[]
  /** Cases wanted more often than their share. */
  readonly overSample: readonly OverSample[]
  /** Cases that are listed with their reason and not drawn; absent where every listed case may be. */
  readonly exclude?: readonly Exclusion[] | undefined
  /** Id of the case attribute by which reserves are kept, so that a replacement is a like case. */
  readonly reservesBy: string
  /** No more cases than this for one value of an attribute, such as a case manager; null where nobody is spared. */
  readonly capPer: CapPer | null
  readonly provenance: Provenance
}

/** Cases with one of these values have `weight` times the chance of others. */
export interface OverSample {
  readonly attribute: string
  readonly values: readonly string[]
  readonly weight: number
  readonly provenance: Provenance
}

/** Cases with one of these values are out of the population from which the sample is drawn. */
export interface Exclusion {
  readonly attribute: string
  readonly values: readonly string[]
  readonly provenance: Provenance
}

export interface CapPer {
  readonly attribute: string
  readonly most: number
  readonly provenance: Provenance
}
