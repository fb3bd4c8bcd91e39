/** When the steps of an inspection are due. */
import type { Words } from '../../platform/pure/words.ts'
import type { Provenance } from './source.ts'

/** One dated step of an inspection, counted from another. */
export interface TimetableStep {
  readonly id: string
  readonly title: Words
  /** Id of an earlier step, or null for the step from which the others are counted. */
  readonly after: string | null
  readonly offset: { readonly from: number; readonly to: number; readonly unit: 'days' | 'working-days' | 'weeks' }
  /** Ids of the roles whose step it is besides the lead inspector's: they are reminded before it and when it is overdue. */
  readonly by?: readonly string[]
  /** Ids of the roles that are reminded when it comes near. */
  readonly tells?: readonly string[]
  readonly provenance: Provenance
}
