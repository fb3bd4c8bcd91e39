/** What is said of contested answers, by the server's pages and in the browser. */
import { dayInWords } from '../../platform/pure/day-words.ts'
import type { Language } from '../../platform/pure/words.ts'
import type { AnswerEvent } from './merge/event.ts'
import { paperDevice } from './merge/event.ts'

const en = {
  of: 'for question',
  contested: 'Answered twice, differently',
  contestLead: (count: number) =>
    count === 2
      ? 'Two answers were given apart from each other. Both are kept, and neither counts until one is chosen.'
      : `${count} answers were given apart from each other. All are kept, and none counts until one is chosen.`,
  contestBase: (value: string, who: string) => `Before, it was: ${value} (${who}).`,
  choose: 'Choose one, or answer anew below',
  join: 'Join their notes',
  takenBack: 'Answer taken back',
  onPaper: 'from paper',
  seenOn: (day: string) => `what was seen is of ${day}`,
  someone: 'Somebody',
}

const cy: typeof en = {
  of: 'ar gyfer cwestiwn',
  contested: 'Atebwyd ddwywaith, yn wahanol',
  contestLead: count =>
    count === 2
      ? 'Rhoddwyd dau ateb ar wahân i’w gilydd. Cedwir y ddau, ac nid yw’r naill na’r llall yn cyfrif nes dewis un.'
      : `Rhoddwyd ${count} ateb ar wahân i’w gilydd. Cedwir pob un, ac nid oes yr un yn cyfrif nes dewis un.`,
  contestBase: (value, who) => `O’r blaen, dyma ydoedd: ${value} (${who}).`,
  choose: 'Dewiswch un, neu atebwch o’r newydd isod',
  join: 'Uno eu nodiadau',
  takenBack: 'Ateb wedi’i dynnu’n ôl',
  onPaper: 'o bapur',
  seenOn: day => `mae’r hyn a welwyd yn dyddio o ${day}`,
  someone: 'Rhywun',
}

/** The words in both languages. */
export const contestWords: Readonly<Record<Language, typeof en>> = { en, cy }

/**
 * What tells one of several contested answers from the others, beside its value: who gave it and when (`whoWhen`), on
 * paper or not, why, of which day the evidence is, and the note.
 */
export const toldApart = (
  head: AnswerEvent,
  { whoWhen, why, language }: { readonly whoWhen: string; readonly why: string; readonly language: Language },
): string => {
  const words = contestWords[language]
  const seen = head.evidenceOn === null ? '' : words.seenOn(dayInWords(head.evidenceOn, language))
  const paper = head.device === paperDevice ? words.onPaper : ''
  return [whoWhen, paper, why, seen, head.note].filter(text => text !== '').join(' – ')
}
