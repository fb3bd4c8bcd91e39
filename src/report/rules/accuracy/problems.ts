/** What can go wrong with the check of a draft's facts. */
import type { ProblemDetails } from '../../../platform/pure/problem.ts'

/** No draft was sent yet, or not in that round or language. */
export const noDraftSent: ProblemDetails = {
  name: 'report.no-draft-sent',
  status: 404,
  title: { en: 'No draft was sent', cy: 'Ni anfonwyd drafft' },
  next: {
    en: 'A draft is sent when the lead inspector moves the inspection to the factual accuracy check.',
    cy: 'Anfonir drafft pan fydd yr arolygydd arweiniol yn symud yr arolygiad i’r gwiriad cywirdeb ffeithiol.',
  },
}

/** Nobody of the service was named, so that there is nobody to send the draft to. */
export const noReader: ProblemDetails = {
  name: 'report.no-reader',
  status: 422,
  title: { en: 'Name who will check the facts first', cy: 'Enwch pwy fydd yn gwirio’r ffeithiau yn gyntaf' },
  next: {
    en: 'Go to the inspection’s factual accuracy check, and name one person of the service.',
    cy: 'Ewch i wiriad cywirdeb ffeithiol yr arolygiad, ac enwch un person o’r gwasanaeth.',
  },
}

/** The comments were sent already: they stand as they are. */
export const alreadyReturned: ProblemDetails = {
  name: 'report.comments-returned',
  status: 409,
  title: { en: 'The comments were sent', cy: 'Anfonwyd y sylwadau' },
  next: {
    en: 'What was sent can’t be changed. Tell the lead inspector what is missing.',
    cy: 'Ni ellir newid yr hyn a anfonwyd. Dywedwch wrth yr arolygydd arweiniol beth sydd ar goll.',
  },
}

/** The service has not sent its comments, or the answers went back already. */
export const notToAnswer: ProblemDetails = {
  name: 'report.not-to-answer',
  status: 409,
  title: { en: 'These comments can’t be answered now', cy: 'Ni ellir ateb y sylwadau hyn nawr' },
  next: {
    en: 'Comments are answered from when the service sends them until the answers are sent back.',
    cy: 'Atebir sylwadau o’r adeg y mae’r gwasanaeth yn eu hanfon hyd nes yr anfonir yr atebion yn ôl.',
  },
}

/** No such comment, or not in this inspection. */
export const noSuchComment: ProblemDetails = {
  name: 'report.no-such-comment',
  status: 404,
  title: { en: 'There is no such comment', cy: 'Nid oes sylw o’r fath' },
  next: { en: 'Go back to the list of comments.', cy: 'Ewch yn ôl i’r rhestr o sylwadau.' },
}

/** A Word file that did not come for this check. */
export const noSuchUpload: ProblemDetails = {
  name: 'report.no-such-upload',
  status: 404,
  title: { en: 'There is no such file', cy: 'Nid oes ffeil o’r fath' },
  next: { en: 'Upload the file again.', cy: 'Lanlwythwch y ffeil eto.' },
}
