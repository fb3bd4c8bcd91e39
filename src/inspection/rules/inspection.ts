/** What an inspection is, before any stage has filled it: whose, by which framework, by whom, how far. */
import type { Service } from '../../programme/rules/programme.ts'
import type { Day } from '../../platform/pure/days.ts'
import type { Words } from '../../platform/pure/words.ts'
import type { Stage } from './stages.ts'
import type { Milestone } from './timetable.ts'

/** A person's part in one inspection; `role` is a word of `access/rules/roles.ts`. */
export interface TeamMember {
  readonly person: number
  readonly role: string
}

/** As much as a list needs. */
export interface InspectionSummary {
  readonly id: number
  readonly slug: string
  readonly service: Service
  /** The organisations of the services of its region, its own left out: whoever works there is too near to judge it. */
  readonly partners: readonly number[]
  readonly programme: { readonly title: Words }
  readonly frameworkId: string
  /** Hash of the edition that it pins for good. */
  readonly frameworkHash: string
  readonly stage: Stage
  /** The stage it was in when it was suspended or cancelled; null otherwise. */
  readonly suspendedFrom: Stage | null
  readonly team: readonly TeamMember[]
  /** The day from which the timetable is counted: the first day of fieldwork. */
  readonly fieldworkOn: Day | null
  /** The day it was published, from its stage; null before. */
  readonly publishedOn: Day | null
  /**
   * `open` while its published report is corrected, so that texts and answers can be changed again; `left` where that
   * ended without another edition, and what stands now is not what is published. Null or absent otherwise.
   */
  readonly correction?: 'open' | 'left' | null
  /** Whether its published report withholds a score, which is then not to be read anywhere else. */
  readonly withholds?: boolean
  /** Whether its cases were made for demonstration; every page then says so. */
  readonly synthetic: boolean
}

/** One whole inspection. */
export interface Inspection extends InspectionSummary {
  /** Eligible cases on the service's list, where it is known: it narrows the intervals of scores. */
  readonly caseload: number | null
  readonly milestones: readonly Milestone[]
}
