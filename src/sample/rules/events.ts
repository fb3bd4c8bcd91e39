/** What happens to a sample that later stages may listen for. */

/** The sampled cases of an inspection were kept. */
export const sampleConfirmed = 'sample.confirmed'

export interface SampleConfirmed {
  readonly inspection: number
  readonly cases: number
}
