/** What happens in the check of a draft's facts that later stages may listen for. */

/** A draft was frozen and sent to the service. */
export const draftSent = 'report.draft-sent'

/** The lead inspector named who at the service checks the facts. */
export const readerNamed = 'report.reader-named'

/** The named person opened the draft for the first time. */
export const draftOpened = 'report.draft-opened'

/** A colleague was invited to comment, or no longer is. */
export const colleagueInvited = 'report.colleague-invited'

/** A comment was begun, changed or withdrawn, before it was sent. */
export const commentKept = 'report.comment-kept'

/** A Word file with comments came. */
export const commentsUploaded = 'report.comments-uploaded'

/** The service sent its comments, or said that it has none. */
export const commentsReturned = 'report.comments-returned'

/** The inspectorate answered a comment, to be sent back with the others. */
export const commentAnswered = 'report.comment-answered'

/** The answers were sent back to the service. */
export const answersSent = 'report.answers-sent'
