/** What a framework says of the day of publication: which steps of the timetable hang on it, and who is sent a copy. */
import type { Words } from '../../platform/pure/words.ts'
import type { Provenance } from './source.ts'

/** Somebody who is sent a copy of each published report. */
export interface Recipient {
  readonly id: string
  readonly title: Words
  /** Id of the role whose people get it; without one, the inspectorate keeps their address. */
  readonly role?: string | undefined
  /** Whether they may read an approved report before its minute, under embargo. */
  readonly advance: { readonly may: boolean; readonly provenance: Provenance }
  readonly provenance: Provenance
}

/** How a report is published. */
export interface Copies {
  /** Id of the step of the timetable that publication is. */
  readonly publication: string
  /** Id of the step with which the improvement plan is due; absent where none is asked for. */
  readonly plan?: string | undefined
  readonly recipients: readonly Recipient[]
}
