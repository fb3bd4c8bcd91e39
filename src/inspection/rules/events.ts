/** What happens to an inspection that later stages may listen for. */
import type { Stage } from './stages.ts'

/** An inspection was set up. */
export const inspectionPlanned = 'inspection.planned'

/** An inspection moved from one stage to another. */
export const inspectionMoved = 'inspection.moved'

export interface InspectionMoved {
  readonly inspection: number
  readonly from: Stage
  readonly to: Stage
  readonly reason: string | null
}

/** The first day of fieldwork was changed, and every planned date with it. */
export const inspectionReplanned = 'inspection.replanned'

/** A step of the timetable was dated, or its date put right. */
export const milestoneRecorded = 'inspection.milestone-recorded'

/** A letter went out; its hash is in the details, and its text is kept. */
export const letterSent = 'inspection.letter-sent'

/** Somebody said that a step of the checklist is done, or is not. */
export const checklistMarked = 'inspection.checklist-marked'

/** The service answered a request, or took a file back. */
export const requestAnswered = 'inspection.request-answered'

/** The inspectorate asked for something more. */
export const furtherAsked = 'inspection.further-asked'

/** The inspectorate withdrew a request, or asked for it again. */
export const requestChanged = 'inspection.request-changed'

/** A person was given a part in an inspection. */
export const teamJoined = 'inspection.team-joined'

/** A person was taken out of an inspection's team. */
export const teamLeft = 'inspection.team-left'
