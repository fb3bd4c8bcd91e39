/** An inspection as permission is asked of it, from the view that says so to later stages. */
import type { Neighbour } from './near.ts'
import { partnersOf } from './near.ts'
import type { Subject } from './may.ts'
import type { TeamMember } from './inspection.ts'
import type { Stage } from './stages.ts'

/** A row of the view `inspection.subject`. */
export interface SubjectRow {
  readonly id: number
  readonly slug: string
  readonly frameworkHash: string
  readonly stage: Stage
  readonly suspendedFrom: Stage | null
  readonly service: number
  readonly team: readonly TeamMember[]
  /** The services of its region, its own among them. */
  readonly register: readonly Neighbour[]
}

/** What an action of a later stage asks permission of, and by which edition it is judged. */
export interface KnownSubject extends Subject {
  readonly id: number
  readonly slug: string
  readonly frameworkHash: string
}

/** The inspection that a row tells of. */
export function subjectOf({ service: id, register, ...row }: SubjectRow): KnownSubject {
  const service = register.find(each => each.id === id)
  if (!service) throw new Error(`the region of ${row.slug} is without its own service`)
  return { ...row, service, partners: partnersOf(service, register) }
}
