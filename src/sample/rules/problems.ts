/** What can go wrong with a case list and a draw. */
import type { ProblemDetails } from '../../platform/pure/problem.ts'
import type { Words } from '../../platform/pure/words.ts'

/** A list came before the seed was fixed. */
export const noSeedYet: ProblemDetails = {
  name: 'sample.no-seed-yet',
  status: 409,
  title: { en: 'The list can’t be received yet', cy: 'Ni ellir derbyn y rhestr eto' },
  next: {
    en: 'The lead inspector first fixes the seed of the draw, so that nobody can say it was chosen to suit the list. Try again once its hash is shown on the page of the case list.',
    cy: 'Mae’r arolygydd arweiniol yn pennu hedyn y dewis yn gyntaf, fel na all neb ddweud iddo gael ei ddewis i siwtio’r rhestr. Rhowch gynnig arall arni pan ddangosir ei hash ar dudalen y rhestr achosion.',
  },
}

/** A list came after it was frozen. */
export const listFrozen: ProblemDetails = {
  name: 'sample.list-frozen',
  status: 409,
  title: { en: 'The list has been frozen', cy: 'Mae’r rhestr wedi’i rhewi' },
  next: {
    en: 'The sample has been drawn from it. Tell the lead inspector if a case should not be on it: a reserve can take its place.',
    cy: 'Dewiswyd y sampl ohoni. Dywedwch wrth yr arolygydd arweiniol os na ddylai achos fod arni: gall achos wrth gefn gymryd ei le.',
  },
}

/** What is wrong with what the lead inspector asked for, beside its field. */
export const drawWords = {
  noList: { en: 'There is no case list to draw from yet.', cy: 'Nid oes rhestr achosion i ddewis ohoni eto.' },
  drawnBefore: { en: 'The sample has been drawn already.', cy: 'Dewiswyd y sampl eisoes.' },
  size: (most: number): Words => ({
    en: `Enter a whole number from 1 to ${most}, the number of cases on the list.`,
    cy: `Rhowch rif cyfan rhwng 1 a ${most}, sef nifer yr achosion ar y rhestr.`,
  }),
  reason: { en: 'Say why: the reason is kept with your name.', cy: 'Dywedwch pam: cedwir y rheswm gyda’ch enw.' },
  notStanding: { en: 'Choose a case of the sample.', cy: 'Dewiswch achos o’r sampl.' },
  noReserve: {
    en: 'There is no reserve left for a case like this one.',
    cy: 'Nid oes achos wrth gefn ar ôl ar gyfer achos fel hwn.',
  },
} as const

/** No case is known by that reference here. */
export const noSuchCase: Words = {
  en: 'The sample has no case with that reference. Look for it in the list of cases.',
  cy: 'Nid oes gan y sampl achos â’r cyfeirnod hwnnw. Chwiliwch amdano yn y rhestr achosion.',
}
