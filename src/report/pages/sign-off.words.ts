/** The words of signing a report off. */
import type { StepState } from '../rules/sign-off/signatures.ts'

const states: Record<StepState, string> = {
  signed: 'Signed',
  void: 'No longer valid',
  next: 'Next',
  waiting: 'Waiting',
}

export const en = {
  title: 'Sign-off',
  lead: 'Each signs in turn for the report as it stands, in both languages, with the counts behind it. A change afterwards makes earlier signatures void. The day of publication and the comparison with other reports are filled in when it is published, and are not part of what is signed.',
  readReport: 'Read the report',
  readChecks: 'See what is checked before publication',
  noneAsked: 'This inspection’s framework asks for no signature.',
  complete: 'Everybody has signed the report as it stands.',
  asks: (step: string) => `${step} is asked to sign next.`,
  wasSentBack: (name: string, reason: string) => `${name} sent the report back: “${reason}”`,
  role: (title: string) => `To be signed by: ${title}`,
  signedBy: (name: string, day: string) => `${name}, ${day}.`,
  voided: 'The report has changed since.',
  states,
  differs: (places: number) => (places === 1 ? 'What differs, in one place' : `What differs, in ${places} places`),
  then: 'What was signed',
  present: 'As it stands',
  confirm: 'I have checked',
  sign: 'Sign the report',
  reason: 'Or send it back',
  reasonHint:
    'Say what has to change. Those who signed before you are told, and the signatures begin anew. Write no names.',
  send: 'Send it back',
  signedNow: (step: string) => `The report is signed: ${step}.`,
  sentBack: 'The report is sent back, and the signatures begin anew.',
  record: 'Record',
  entrySigned: (step: string, name: string, day: string, hash: string) =>
    `${step}: signed by ${name}, ${day} (report ${hash}).`,
  entryBack: (step: string, name: string, day: string, reason: string) =>
    `${step}: sent back by ${name}, ${day}: “${reason}”`,
}

const statesCy: Record<StepState, string> = {
  signed: 'Llofnodwyd',
  void: 'Ddim yn ddilys mwyach',
  next: 'Nesaf',
  waiting: 'Yn aros',
}

export const cy: typeof en = {
  title: 'Cymeradwyo',
  lead: 'Mae pob un yn llofnodi yn ei dro yr adroddiad fel y mae, yn y ddwy iaith, gyda’r cyfrifon y tu ôl iddo. Mae newid wedyn yn dirymu llofnodion cynharach. Llenwir diwrnod y cyhoeddi a’r gymhariaeth ag adroddiadau eraill pan gyhoeddir ef, ac nid ydynt yn rhan o’r hyn a lofnodir.',
  readReport: 'Darllen yr adroddiad',
  readChecks: 'Gweld beth a wirir cyn cyhoeddi',
  noneAsked: 'Nid yw fframwaith yr arolygiad hwn yn gofyn am lofnod.',
  complete: 'Mae pawb wedi llofnodi’r adroddiad fel y mae.',
  asks: step => `Gofynnir i ${step} lofnodi nesaf.`,
  wasSentBack: (name, reason) => `Anfonodd ${name} yr adroddiad yn ôl: “${reason}”`,
  role: title => `I’w lofnodi gan: ${title}`,
  signedBy: (name, day) => `${name}, ${day}.`,
  voided: 'Mae’r adroddiad wedi newid ers hynny.',
  states: statesCy,
  differs: places => (places === 1 ? 'Beth sy’n wahanol, mewn un lle' : `Beth sy’n wahanol, mewn ${places} lle`),
  then: 'Yr hyn a lofnodwyd',
  present: 'Fel y mae',
  confirm: 'Rwyf wedi gwirio',
  sign: 'Llofnodi’r adroddiad',
  reason: 'Neu ei anfon yn ôl',
  reasonHint:
    'Dywedwch beth sydd i’w newid. Dywedir wrth y rhai a lofnododd o’ch blaen, ac mae’r llofnodi’n dechrau o’r newydd. Peidiwch ag ysgrifennu enwau.',
  send: 'Ei anfon yn ôl',
  signedNow: step => `Llofnodwyd yr adroddiad: ${step}.`,
  sentBack: 'Anfonwyd yr adroddiad yn ôl, ac mae’r llofnodi’n dechrau o’r newydd.',
  record: 'Cofnod',
  entrySigned: (step, name, day, hash) => `${step}: llofnodwyd gan ${name}, ${day} (adroddiad ${hash}).`,
  entryBack: (step, name, day, reason) => `${step}: anfonwyd yn ôl gan ${name}, ${day}: “${reason}”`,
}
