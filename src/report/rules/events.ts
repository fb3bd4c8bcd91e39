/** What happens to reports that later stages may listen for. */

/** A version of a report's texts was saved. */
export const reportDrafted = 'report.drafted'

/** Somebody signed a step of a report's sign-off; its id and the hash of what was signed are in the details. */
export const reportSigned = 'report.signed'

/** Somebody sent a report back in its sign-off, and the signatures begin anew. */
export const reportSentBack = 'report.sent-back'

/** Somebody decided on small numbers or examples of a report; how many is in the details. */
export const disclosureDecided = 'report.disclosure-decided'

/** A report was published, in both languages; from then on it is a fixed thing. */
export const reportPublished = 'report.published'

/** Letters with a report's link were written to its recipients. */
export const copiesSent = 'report.copies-sent'

/** The addresses of recipients, or what public pages say of reaching the inspectorate, were changed. */
export const recipientsKept = 'report.recipients-kept'

/** Somebody read an approved report under embargo. */
export const advanceRead = 'report.advance-read'

/** A correction of a published report was opened: texts and answers can be changed again. */
export const correctionOpened = 'report.correction-opened'

/** It ended, by the next edition or without one. */
export const correctionEnded = 'report.correction-ended'

/** A report was approved and signed, to be published at a minute to come. */
export const embargoSet = 'report.embargo-set'

/** It was called back before its minute. */
export const embargoCalledBack = 'report.embargo-called-back'

/** Its minute came, and the inspection no longer stood where it could be published. */
export const embargoLapsed = 'report.embargo-lapsed'

/** The lead saved what goes into the provisional findings. */
export const feedbackChosen = 'report.feedback-chosen'

/** Provisional findings were given to the service, in both languages; what was given stays as it was. */
export const feedbackGiven = 'report.feedback-given'

/** Somebody opened a block to write in it, or closed it without a word. */
export const blockOpened = 'report.block-opened'
export const blockClosed = 'report.block-closed'

/** Something was said about a block, or a thread was resolved or opened again. */
export const blockDiscussed = 'report.block-discussed'
