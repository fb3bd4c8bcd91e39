/** Who said something of a case, and when: for answers, dates and deadlines that contradict each other. */
import { momentInWords } from '../../../platform/pure/london.ts'
import type { Language } from '../../../platform/pure/words.ts'
import { contestWords } from '../../rules/contest-words.ts'

/** "Sam Okafor, 16 July 2012, 09:30", by the clock of the device and the names of `people`. */
export const whoWhen =
  (people: ReadonlyMap<number, string>, language: Language) =>
  ({ person, deviceClock }: { readonly person: number | null; readonly deviceClock: string }): string =>
    `${people.get(person ?? 0) ?? contestWords[language].someone}, ${momentInWords(new Date(deviceClock), language)}`
