/** What is said of good practice met in a case, by the server's page and in the browser. */
import type { Language } from '../../../platform/pure/words.ts'

const en = {
  title: 'Good practice',
  lead: 'Work that others could learn from, noted while you read the case. It may be used in the report once everything is altered by which somebody would know the child.',
  nothing: 'Nothing has been noted yet.',
  noKinds: 'The framework of this inspection says nothing of good practice.',
  noted: 'Examples from this case',
  under: (question: string) => `Under ${question}`,
  ready: 'Altered: may be used',
  notReady: 'May not be used yet',
  lacks: (points: string) => `Still to do: ${points}.`,
  correct: 'Correct',
  takeBack: 'Take back',
  add: 'Note an example',
  correcting: 'Correct the example',
  text: 'What was done, and what came of it',
  textHint: 'Write it as it could be printed.',
  question: 'The question under which you met it',
  questionHint: 'Its number, such as it stands before the question.',
  altered: 'What you have altered',
  alteredHint: 'Tick what you have checked. You can come back for the rest.',
  keep: 'Keep',
  kept: 'That is kept.',
  takenBack: 'That was taken back. It stays in the history.',
  needsText: 'Write what was done.',
  needsQuestion: 'Write the number of one question, as it stands before it.',
}

const cy: typeof en = {
  title: 'Arfer da',
  lead: 'Gwaith y gallai eraill ddysgu ohono, wedi’i nodi wrth i chi ddarllen yr achos. Gellir ei ddefnyddio yn yr adroddiad ar ôl newid popeth y byddai rhywun yn adnabod y plentyn drwyddo.',
  nothing: 'Ni nodwyd dim eto.',
  noKinds: 'Nid yw fframwaith yr arolygiad hwn yn dweud dim am arfer da.',
  noted: 'Enghreifftiau o’r achos hwn',
  under: question => `O dan ${question}`,
  ready: 'Wedi’i newid: gellir ei ddefnyddio',
  notReady: 'Ni ellir ei ddefnyddio eto',
  lacks: points => `Eto i’w wneud: ${points}.`,
  correct: 'Cywiro',
  takeBack: 'Tynnu’n ôl',
  add: 'Nodi enghraifft',
  correcting: 'Cywiro’r enghraifft',
  text: 'Beth a wnaed, a beth ddaeth ohono',
  textHint: 'Ysgrifennwch ef fel y gellid ei argraffu.',
  question: 'Y cwestiwn y gwelsoch ef oddi tano',
  questionHint: 'Ei rif, fel y mae cyn y cwestiwn.',
  altered: 'Beth ydych wedi’i newid',
  alteredHint: 'Ticiwch yr hyn a wiriwyd gennych. Gallwch ddod yn ôl at y gweddill.',
  keep: 'Cadw',
  kept: 'Mae hynny wedi’i gadw.',
  takenBack: 'Tynnwyd hynny’n ôl. Mae’n aros yn yr hanes.',
  needsText: 'Ysgrifennwch beth a wnaed.',
  needsQuestion: 'Ysgrifennwch rif un cwestiwn, fel y mae cyn y cwestiwn.',
}

/** The words in both languages. */
export const practiceWords: Readonly<Record<Language, typeof en>> = { en, cy }

export type PracticeWords = typeof en
