/** What is said of contested answers, by the server's pages and in the browser. */
import type { Language } from '../../platform/pure/words.ts'

const en = {
  of: 'for question',
  contested: 'Answered twice, differently',
  contestLead: 'Two answers were given apart from each other. Both are kept, and neither counts until one is chosen.',
  contestBase: (value: string, who: string) => `Before, it was: ${value} (${who}).`,
  choose: 'Choose one, or answer anew below',
  join: 'Join their notes',
  takenBack: 'Answer taken back',
  someone: 'Somebody',
}

const cy: typeof en = {
  of: 'ar gyfer cwestiwn',
  contested: 'Atebwyd ddwywaith, yn wahanol',
  contestLead:
    'Rhoddwyd dau ateb ar wahân i’w gilydd. Cedwir y ddau, ac nid yw’r naill na’r llall yn cyfrif nes dewis un.',
  contestBase: (value, who) => `O’r blaen, dyma ydoedd: ${value} (${who}).`,
  choose: 'Dewiswch un, neu atebwch o’r newydd isod',
  join: 'Uno eu nodiadau',
  takenBack: 'Ateb wedi’i dynnu’n ôl',
  someone: 'Rhywun',
}

/** The words in both languages. */
export const contestWords: Readonly<Record<Language, typeof en>> = { en, cy }
