/** How a framework has the sampled cases shared out among assessors. */
import type { Provenance } from './source.ts'

/** How the sampled cases are shared out among assessors, and when their case managers are asked. */
export interface AllocationRule {
  /** Id of the case attribute that says whose case it is. */
  readonly askedOf: string
  /** Ids of the case attributes of which an assessor may declare a conflict, such as that of a team. */
  readonly conflictsBy: readonly string[]
  /** Ids of the steps of the timetable with which fieldwork begins and ends. */
  readonly from: string
  readonly to: string
  /** When interviews may begin, as `09:30`, in the order of the day. */
  readonly slots: { readonly starts: readonly string[]; readonly provenance: Provenance }
  /** No case manager is asked about more cases than this on one day. */
  readonly perDay: { readonly most: number; readonly provenance: Provenance }
  /** The proportion of cases that two assessors judge, blind to each other. */
  readonly secondReading: { readonly share: number; readonly provenance: Provenance }
  /** What becomes of giving a case to somebody who has passed no benchmark. Absent, the lead is warned. */
  readonly uncalibrated?: { readonly then: 'warn' | 'block'; readonly provenance: Provenance } | undefined
}
