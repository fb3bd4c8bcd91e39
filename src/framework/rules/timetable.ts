/** When the steps of an inspection are due. */
import type { Words } from '../../platform/pure/words.ts'
import type { Provenance } from './source.ts'

/** What happens in the life of an inspection that a step may be: the step is then dated by it. */
export const happenings = [
  'fieldwork-begins',
  'fieldwork-ends',
  'findings-given',
  'draft-sent',
  'report-published',
] as const
export type Happening = (typeof happenings)[number]

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
  /** What dates the step when it first happens; absent for a step that somebody dates by hand. */
  readonly happensWith?: Happening
  readonly provenance: Provenance
}
