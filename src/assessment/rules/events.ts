/** What the assessment stage writes in the journal. */

/** Details: `inspection`, and how many: `cases`, `answers`, `operations` of other kinds, `refused` of the same batch. */
export const answersRecorded = 'assessment.answers-recorded'

/** Details: `inspection`, `conflict` (its id), `kind`, `about` (of what kind, never which case). */
export const conflictDeclared = 'assessment.conflict-declared'

/** Details: `inspection`, `conflict`. */
export const conflictWithdrawn = 'assessment.conflict-withdrawn'

/** Details: `inspection`, `days` (how many), and `person` where it is not a case manager. */
export const daysAwaySaid = 'assessment.days-away-said'

/** Details: `inspection`, `cases`, `twice` (how many are read twice), `assessors` (how many). */
export const casesAllocated = 'assessment.cases-allocated'

/** Details: `inspection`, `case` (its id): a reserve has taken its place, and what was answered counts no more. */
export const assessmentClosed = 'assessment.closed'

/** Details: `inspection`, `case` (the reserve's id), `to` and `second` (who reads it; null where nobody does). */
export const caseSteppedIn = 'assessment.case-stepped-in'

/** Details: `inspection`, `person`. */
export const nothingDeclared = 'assessment.nothing-to-declare'

/** Details: `inspection`, `case` (its id), `kind`, `from`, `to` (people), `breaks` (kinds of what it broke). */
export const caseMoved = 'assessment.case-moved'

/** Details: `inspection`, `person`, and the result: `same` answers of those `asked`, and whether it `passed`. */
export const calibrationFinished = 'assessment.calibration-finished'

/** Details: `inspection`, `person` (who may begin). */
export const calibrationWaived = 'assessment.calibration-waived'

/** Details: `inspection`, `case` (its id), `question`. */
export const differenceModerated = 'assessment.difference-moderated'

/** Details: `inspection`, `seed`, `drawn` (how many), `from` (how many there were). */
export const dipSampleDrawn = 'assessment.dip-sample-drawn'

/** Details: `inspection`, `case` (its id), `verdict`. */
export const qualityNoted = 'assessment.quality-noted'

/** Details: `inspection`, `operation` (its number among those put aside), `verdict`. */
export const putAsideDecided = 'assessment.put-aside-decided'

/** Details: `inspection`, `concern` (the id of the operation that raised it). */
export const concernRaised = 'assessment.concern-raised'

/** Details: `inspection`, `concern`. */
export const concernAnswered = 'assessment.concern-answered'

/** Details: `inspection`, `concern`: it waited longer for an answer than the framework says. */
export const concernEscalated = 'assessment.concern-escalated'

/** Details: `cases` (how many rows were put right). */
export const standingRecounted = 'assessment.standing-recounted'
