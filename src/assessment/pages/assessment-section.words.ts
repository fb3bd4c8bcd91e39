/** The words of one part of the conversation about a case. */
import { levelWords } from '../rules/beside/level-words.ts'
import { toldWords } from '../rules/beside/told.ts'
import { contestWords } from '../rules/contest-words.ts'
import { cy as cyShared, en as enShared } from './assess/shared.words.ts'

export const en = {
  ...enShared,
  ...contestWords.en,
  ...levelWords.en,
  ...toldWords.en,
  title: (part: string, reference: string) => `${part}: case ${reference}`,
  notAsked: 'not asked in this case',
  sentBack: 'Sent back with a comment:',
  reasons: 'Why not?',
  reasonsHint: 'Tick each reason that holds, or say why in the note.',
  noteNeeded: 'Say why in the note below.',
  note: 'What shows it',
  noteHint: '“What shows it” says where in the record you saw it, or who said it. Name nobody.',
  evidence: 'Date of what you saw',
  evidenceHint: 'The date is that of the document or the event; the day on which you write is kept by itself.',
  evidenceDate: (question: string) => `The date of what you saw for ${question}`,
  day: 'Day',
  month: 'Month',
  year: 'Year',
  help: 'Guidance and examples',
  prompts: 'Where to look, what to ask',
  examples: 'What each answer can look like (invented)',
  unconfirmed: 'Our wording: no public source states the inspectorate’s own guidance on this question.',
  ownerChooses: 'Whoever judges this case chooses between them.',
  questions: (count: number) => (count === 1 ? '1 question' : `${count} questions`),
  save: 'Save',
  saveAndNext: 'Save and go on',
  backToCase: 'All parts of this case',
  saved: (count: number) =>
    count === 0
      ? 'Nothing was changed.'
      : count === 1
        ? '1 answer is safe on the server.'
        : `${count} answers are safe on the server.`,
  ledger: 'Answers are sent when you press “Save”.',
  whyMissing: 'Say why it is not sufficient: tick a reason or write a note. The answer itself is saved.',
  notYours: 'You can read this case. Answers are given by whoever judges it.',
  nothingAsked: 'Nothing of this part is asked in this case.',
}

export const cy: typeof en = {
  ...cyShared,
  ...contestWords.cy,
  ...levelWords.cy,
  ...toldWords.cy,
  title: (part, reference) => `${part}: achos ${reference}`,
  notAsked: 'heb ei ofyn yn yr achos hwn',
  sentBack: 'Anfonwyd yn ôl gyda sylw:',
  reasons: 'Pam nad yw?',
  reasonsHint: 'Ticiwch bob rheswm sy’n wir, neu dywedwch pam yn y nodyn.',
  noteNeeded: 'Dywedwch pam yn y nodyn isod.',
  note: 'Beth sy’n ei ddangos',
  noteHint:
    'Mae “Beth sy’n ei ddangos” yn dweud ble yn y cofnod y gwelsoch ef, neu pwy a’i dywedodd. Peidiwch ag enwi neb.',
  evidence: 'Dyddiad yr hyn a welsoch',
  evidenceHint: 'Dyddiad y ddogfen neu’r digwyddiad yw’r dyddiad; cedwir y diwrnod yr ydych yn ysgrifennu ar wahân.',
  evidenceDate: question => `Dyddiad yr hyn a welsoch ar gyfer ${question}`,
  day: 'Diwrnod',
  month: 'Mis',
  year: 'Blwyddyn',
  help: 'Canllawiau ac enghreifftiau',
  prompts: 'Ble i edrych, beth i’w ofyn',
  examples: 'Sut y gall pob ateb edrych (dychmygol)',
  unconfirmed: 'Ein geiriad ni: nid oes ffynhonnell gyhoeddus yn nodi canllawiau’r arolygiaeth ar y cwestiwn hwn.',
  ownerChooses: 'Pwy bynnag sy’n barnu’r achos hwn sy’n dewis rhyngddynt.',
  questions: count => `${count} cwestiwn`,
  save: 'Cadw',
  saveAndNext: 'Cadw a mynd ymlaen',
  backToCase: 'Pob rhan o’r achos hwn',
  saved: count => (count === 0 ? 'Ni newidiwyd dim.' : `Mae ${count} ateb yn ddiogel ar y gweinydd.`),
  ledger: 'Anfonir atebion pan bwyswch “Cadw”.',
  whyMissing: 'Dywedwch pam nad yw’n ddigonol: ticiwch reswm neu ysgrifennwch nodyn. Mae’r ateb ei hun wedi’i gadw.',
  notYours: 'Gallwch ddarllen yr achos hwn. Rhoddir atebion gan bwy bynnag sy’n ei farnu.',
  nothingAsked: 'Ni ofynnir dim o’r rhan hon yn yr achos hwn.',
}
