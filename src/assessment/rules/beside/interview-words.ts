/** What is said of interviews about a case, by the server's page and in the browser. */
import type { Language } from '../../../platform/pure/words.ts'

const en = {
  title: 'Interviews',
  lead: 'One thing that was said at a time, with the numbers of the questions on which it bears. It then stands beside those questions.',
  nothing: 'Nothing has been noted yet.',
  noKinds: 'The framework of this inspection says nothing of interviews.',
  noted: 'What was said',
  heading: (kind: string, day: string) => `${kind}, ${day}`,
  about: (questions: string) => `On ${questions}`,
  aboutNothing: 'On no question yet',
  correct: 'Correct',
  takeBack: 'Take back',
  add: 'Note what was said',
  correcting: 'Correct what was noted',
  with: 'Who said it',
  on: 'Day of the interview',
  day: 'Day',
  month: 'Month',
  year: 'Year',
  text: 'What was said',
  textHint: 'In short, and near their own words. Name nobody.',
  questions: 'Questions on which it bears',
  questionsHint: 'Their numbers, with spaces or commas between them. May be left empty.',
  keep: 'Keep',
  kept: 'That is kept.',
  takenBack: 'That was taken back. It stays in the history.',
  chooseWho: 'Choose who said it.',
  needsDay: 'Enter the day of the interview.',
  needsText: 'Write what was said.',
  unknown: (names: string) => `There is no question ${names}. Use numbers as they stand before each question.`,
}

const cy: typeof en = {
  title: 'Cyfweliadau',
  lead: 'Un peth a ddywedwyd ar y tro, gyda rhifau’r cwestiynau y mae’n berthnasol iddynt. Yna mae’n sefyll wrth ymyl y cwestiynau hynny.',
  nothing: 'Ni nodwyd dim eto.',
  noKinds: 'Nid yw fframwaith yr arolygiad hwn yn dweud dim am gyfweliadau.',
  noted: 'Beth a ddywedwyd',
  heading: (kind, day) => `${kind}, ${day}`,
  about: questions => `Ar ${questions}`,
  aboutNothing: 'Ar ddim cwestiwn eto',
  correct: 'Cywiro',
  takeBack: 'Tynnu’n ôl',
  add: 'Nodi beth a ddywedwyd',
  correcting: 'Cywiro’r hyn a nodwyd',
  with: 'Pwy a’i dywedodd',
  on: 'Diwrnod y cyfweliad',
  day: 'Diwrnod',
  month: 'Mis',
  year: 'Blwyddyn',
  text: 'Beth a ddywedwyd',
  textHint: 'Yn fyr, ac yn agos at eu geiriau eu hunain. Peidiwch ag enwi neb.',
  questions: 'Cwestiynau y mae’n berthnasol iddynt',
  questionsHint: 'Eu rhifau, gyda bylchau neu atalnodau rhyngddynt. Gellir ei adael yn wag.',
  keep: 'Cadw',
  kept: 'Mae hynny wedi’i gadw.',
  takenBack: 'Tynnwyd hynny’n ôl. Mae’n aros yn yr hanes.',
  chooseWho: 'Dewiswch pwy a’i dywedodd.',
  needsDay: 'Rhowch ddiwrnod y cyfweliad.',
  needsText: 'Ysgrifennwch beth a ddywedwyd.',
  unknown: names => `Nid oes cwestiwn ${names}. Defnyddiwch rifau fel y maent cyn pob cwestiwn.`,
}

/** The words in both languages. */
export const interviewWords: Readonly<Record<Language, typeof en>> = { en, cy }

export type InterviewWords = typeof en
