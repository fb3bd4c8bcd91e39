/** What a framework wants to know of a case before it is judged. */
import type { Words } from '../../platform/pure/words.ts'
import type { Provenance } from './source.ts'

/** Something known of a case before it is judged, such as its sentence or the child's age in years. */
export interface CaseAttribute {
  readonly id: string
  readonly title: Words
  readonly kind: 'choice' | 'number' | 'date' | 'text'
  /** Headings by which case systems call it, besides its id and title; in any case of letters. */
  readonly aliases?: readonly string[]
  /** The values allowed, in the order in which they are shown; empty unless `kind` is `choice`. */
  readonly values: readonly CaseValue[]
  /** The groups of a number, from the lowest; a number outside all of them is refused on a case list. */
  readonly bands?: readonly NumberBand[]
  /** Where it can be told from another attribute when a list does not give it. */
  readonly follows?: Follows | undefined
  /** Whether the report describes the sample by it, as a chart with a table. */
  readonly describesSample: boolean
  readonly provenance: Provenance
}

/** A value of a choice, with the other spellings in which case systems write it. */
export interface CaseValue {
  readonly id: string
  readonly title: Words
  readonly aliases?: readonly string[]
}

/** Numbers that count as one group, such as the ages 14 and 15; both edges belong to it. */
export interface NumberBand {
  readonly id: string
  readonly title: Words
  readonly from: number
  readonly to: number
}

/** Which value goes with which value of another attribute. */
export interface Follows {
  readonly attribute: string
  readonly values: Readonly<Record<string, string>>
}
