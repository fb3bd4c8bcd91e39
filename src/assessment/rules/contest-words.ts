/** What is said of contested answers, by the server's pages and in the browser. */
import { dayInWords } from '../../platform/pure/day-words.ts'
import type { Language } from '../../platform/pure/words.ts'
import type { AnswerEvent } from './merge/event.ts'
import { formDevice, paperDevice } from './merge/event.ts'

const en = {
  of: 'for question',
  contested: (count: number) => (count === 2 ? 'Answered twice, differently' : `Answered ${count} times, differently`),
  contestLead: (count: number) =>
    count === 2
      ? 'Two answers were given apart from each other. Both are kept, and neither counts until one is chosen.'
      : `${count} answers were given apart from each other. All are kept, and none counts until one is chosen.`,
  contestBase: (value: string, who: string) => `Before, it was: ${value} (${who}).`,
  choose: 'Choose one, or answer anew below',
  join: 'Join their notes',
  takenBack: 'Answer taken back',
  onPaper: 'from paper',
  onForm: 'saved on the website, not on a device',
  onDevice: (name: string) => `on the device called ${name}`,
  onThisDevice: (name: string) => `on this device, called ${name}`,
  seenOn: (day: string) => `what was seen is of ${day}`,
  someone: 'Somebody',
}

const cy: typeof en = {
  of: 'ar gyfer cwestiwn',
  contested: count => (count === 2 ? 'Atebwyd ddwywaith, yn wahanol' : `Atebwyd ${count} gwaith, yn wahanol`),
  contestLead: count =>
    count === 2
      ? 'Rhoddwyd dau ateb ar wahân i’w gilydd. Cedwir y ddau, ac nid yw’r naill na’r llall yn cyfrif nes dewis un.'
      : `Rhoddwyd ${count} ateb ar wahân i’w gilydd. Cedwir pob un, ac nid oes yr un yn cyfrif nes dewis un.`,
  contestBase: (value, who) => `O’r blaen, dyma ydoedd: ${value} (${who}).`,
  choose: 'Dewiswch un, neu atebwch o’r newydd isod',
  join: 'Uno eu nodiadau',
  takenBack: 'Ateb wedi’i dynnu’n ôl',
  onPaper: 'o bapur',
  onForm: 'wedi’i gadw ar y wefan, nid ar ddyfais',
  onDevice: name => `ar y ddyfais o’r enw ${name}`,
  onThisDevice: name => `ar y ddyfais hon, o’r enw ${name}`,
  seenOn: day => `mae’r hyn a welwyd yn dyddio o ${day}`,
  someone: 'Rhywun',
}

/** The words in both languages. */
export const contestWords: Readonly<Record<Language, typeof en>> = { en, cy }

/**
 * What tells one of several contested answers from the others (`heads`), beside its value: who gave it and when
 * (`whoWhen`), on paper or not, on which device where one person used several, why, of which day the evidence is, and
 * the note. `here` is the name of the device that asks, if it is known.
 */
export const toldApart = (
  head: AnswerEvent,
  {
    heads,
    here = null,
    whoWhen,
    why,
    language,
  }: {
    readonly heads: readonly AnswerEvent[]
    readonly here?: string | null
    readonly whoWhen: string
    readonly why: string
    readonly language: Language
  },
): string => {
  const words = contestWords[language]
  const seen = head.evidenceOn === null ? '' : words.seenOn(dayInWords(head.evidenceOn, language))
  return [whoWhen, whereMade(head, heads, here, language), why, seen, head.note].filter(text => text !== '').join(' – ')
}

/** Where something was entered, for whoever asks on the device called `here`, if it is known. */
export const deviceInWords = (device: string, here: string | null, language: Language): string => {
  const words = contestWords[language]
  if (device === paperDevice) return words.onPaper
  if (device === formDevice) return words.onForm
  return device === here ? words.onThisDevice(shortName(device)) : words.onDevice(shortName(device))
}

/** On paper, or on which device where the same person answered on another one too; else ''. */
const whereMade = (
  { id, person, device }: AnswerEvent,
  heads: readonly AnswerEvent[],
  here: string | null,
  language: Language,
): string => {
  const isElsewhere = (other: AnswerEvent): boolean =>
    other.id !== id && other.person === person && other.device !== device && other.device !== paperDevice
  return device === paperDevice || heads.some(isElsewhere) ? deviceInWords(device, here, language) : ''
}

/** What people are told of a device's name, which is long and random: its first four signs, as "3F2A". */
export const shortName = (device: string): string => device.slice(0, 4).toUpperCase()
