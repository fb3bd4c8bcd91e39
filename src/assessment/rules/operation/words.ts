/** Why one operation is not taken, said to the person on whose device it was made. */
import type { Words } from '../../../platform/pure/words.ts'

/** A field that is missing or is not what it should be. */
export const malformed = (field: string): Words => ({
  en: `This could not be read: its "${field}" is missing or is not what it should be. Nothing is lost: the lead inspector can see what was sent.`,
  cy: `Ni ellid darllen hwn: mae ei "${field}" ar goll neu nid dyna ddylai fod. Nid oes dim wedi’i golli: gall yr arolygydd arweiniol weld yr hyn a anfonwyd.`,
})

/** A kind that this version does not know. */
export const unknownKind = (kind: string): Words => ({
  en: `This version of Plumbline does not know what "${kind.slice(0, 40)}" is. Read the page again and send it once more.`,
  cy: `Nid yw’r fersiwn hwn o Plumbline yn gwybod beth yw "${kind.slice(0, 40)}". Darllenwch y dudalen eto a’i anfon unwaith eto.`,
})

/** A note that is too long. */
export const tooLong = (most: number): Words => ({
  en: `The note is longer than ${most.toLocaleString('en-GB')} characters. Shorten it, and send it again.`,
  cy: `Mae’r nodyn yn hwy na ${most.toLocaleString('en-GB')} nod. Byrhewch ef, a’i anfon eto.`,
})

/** A case was sent back without a word. */
export const sayWhy: Words = {
  en: 'Say why the case is sent back, so that its assessor knows what to do.',
  cy: 'Dywedwch pam yr anfonir yr achos yn ôl, fel bod ei asesydd yn gwybod beth i’w wneud.',
}

/** A difference was settled without a word. */
export const sayWhyModerated: Words = {
  en: 'Say why this answer counts, so that whoever asks later can know.',
  cy: 'Dywedwch pam mae’r ateb hwn yn cyfrif, fel y gall pwy bynnag sy’n gofyn yn ddiweddarach wybod.',
}

/** No such assessment, or one of another inspection. */
export const noSuchAssessment: Words = {
  en: 'There is no such case assessment in this inspection any more. The lead inspector can see what was sent, and take it in.',
  cy: 'Nid oes asesiad achos o’r fath yn yr arolygiad hwn mwyach. Gall yr arolygydd arweiniol weld yr hyn a anfonwyd, a’i dderbyn.',
}

/** The assessor was given other cases, or left the team, while the device was away. */
export const assignmentEnded: Words = {
  en: 'This case is no longer yours to judge. What you sent is kept aside: the lead inspector can look at it and take it in.',
  cy: 'Nid chi sydd i farnu’r achos hwn mwyach. Cedwir yr hyn a anfonwyd gennych o’r neilltu: gall yr arolygydd arweiniol edrych arno a’i dderbyn.',
}

/** Nobody returns their own case to themselves. */
export const notSentBack: Words = {
  en: 'A case is sent back by somebody other than its assessor.',
  cy: 'Anfonir achos yn ôl gan rywun heblaw ei asesydd.',
}

/** Finishing a case that lacks something. */
export const notComplete = (lacking: number, waiting: number): Words => ({
  en: `The case is not complete: ${lacking} questions lack something, and ${waiting} things that were sent wait for the lead inspector.`,
  cy: `Nid yw’r achos yn gyflawn: mae rhywbeth ar goll o ${lacking} cwestiwn, ac mae ${waiting} peth a anfonwyd yn aros am yr arolygydd arweiniol.`,
})

/** A case that can't be sent back because nobody has finished it. */
export const notFinished: Words = {
  en: 'Only a finished case is sent back. Write to its assessor instead.',
  cy: 'Dim ond achos gorffenedig a anfonir yn ôl. Ysgrifennwch at ei asesydd yn lle hynny.',
}

/** The case was replaced in the sample. */
export const caseReplaced: Words = {
  en: 'This case was replaced in the sample, so it is no longer judged. What you sent is kept aside.',
  cy: 'Cafodd yr achos hwn ei ddisodli yn y sampl, felly nid yw’n cael ei farnu mwyach. Cedwir yr hyn a anfonwyd gennych o’r neilltu.',
}

/** Something typed is set aside for good without a word. */
export const giveReason: Words = {
  en: 'Say why it is set aside: the reason is kept with it.',
  cy: 'Dywedwch pam y caiff ei roi o’r neilltu: cedwir y rheswm gydag ef.',
}

/** Finishing a case of which something beside its answers was said twice, differently. */
export const notAgreed = (titles: readonly Words[]): Words => ({
  en: `The case is not complete: ${titles.map(({ en }) => en).join(', ')} – entered twice, differently. Settle that first.`,
  cy: `Nid yw’r achos yn gyflawn: ${titles.map(({ cy }) => cy).join(', ')} – rhoddwyd ddwywaith, yn wahanol. Setlwch hynny’n gyntaf.`,
})

/** A level that is not the recorded one, without a word. */
export const sayWhyLevel: Words = {
  en: 'Say why your level is not the one that the service recorded.',
  cy: 'Dywedwch pam nad eich lefel chi yw’r un a gofnododd y gwasanaeth.',
}
