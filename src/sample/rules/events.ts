/** What happens to a sample that later stages may listen for. */

/** The seed of the draw was fixed; its hash is in the details. */
export const seedFixed = 'sample.seed-fixed'

/** A case list was confirmed by the service; a later one takes its place. */
export const listReceived = 'sample.list-received'

/** A size other than the rule's was chosen, with the reason in its own table. */
export const sizeChosen = 'sample.size-chosen'

/** The list was frozen and the sample drawn from it. */
export const sampleDrawn = 'sample.drawn'

/** A reserve stepped in for a case; details name both by id where the sample was confirmed before. */
export const caseReplaced = 'sample.case-replaced'

/** The sampled cases of an inspection were kept. */
export const sampleConfirmed = 'sample.confirmed'

export interface SampleConfirmed {
  readonly inspection: number
  readonly cases: number
}
