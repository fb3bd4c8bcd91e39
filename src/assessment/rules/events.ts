/** What the assessment stage writes in the journal. */

/** Details: `inspection`, `answers` (how many were added). */
export const answersRecorded = 'assessment.answers-recorded'
