/** The invented cases on which a framework has assessors calibrated. */
import type { Words } from '../../platform/pure/words.ts'
import type { Provenance } from './source.ts'

/** A case with agreed answers, on which assessors are calibrated before they judge real ones; always invented. */
export interface Benchmark {
  readonly id: string
  readonly title: Words
  readonly provenance: Provenance
  /** The share of agreed answers that is enough, as a proportion. */
  readonly pass: { readonly share: number; readonly provenance: Provenance }
  /** Values of case attributes, as of a sampled case. */
  readonly attributes: Readonly<Record<string, string | number>>
  readonly record: readonly { readonly title: Words; readonly text: Words }[]
  /** Each question that is asked, in the order in which it is asked. */
  readonly agreed: readonly { readonly question: string; readonly answer: string; readonly why: Words }[]
}
