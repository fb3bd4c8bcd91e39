/** What a framework asks for before a report is published: who signs it off, and which numbers are too small to print. */
import type { Words } from '../../platform/pure/words.ts'
import type { Provenance } from './source.ts'

/** One signature: whose, and what they say that they have checked. */
export interface SigningStep {
  readonly id: string
  readonly title: Words
  /** Id of the role that signs, as access knows roles. */
  readonly role: string
  readonly checks: readonly { readonly id: string; readonly text: Words }[]
  readonly provenance: Provenance
}

/** The signatures that a report needs, in their order. */
export interface SignOff {
  readonly steps: readonly SigningStep[]
  /** Whether one person may sign several steps of the same report. */
  readonly samePerson: { readonly may: boolean; readonly provenance: Provenance }
}

/** Which numbers of a report could tell who a child is. */
export interface DisclosureRule {
  /** A count of fewer cases than this, and of more than none, is small. */
  readonly fewest: { readonly value: number; readonly provenance: Provenance }
  /** A percentage of fewer answers than this is not printed without a decision. */
  readonly shareBase: { readonly value: number; readonly provenance: Provenance }
}
