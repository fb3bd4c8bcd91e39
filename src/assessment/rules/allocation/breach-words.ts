/** What an allocation breaks, as a sentence. */
import { dayInWords } from '../../../platform/pure/day-words.ts'
import type { Language } from '../../../platform/pure/words.ts'
import type { Breach } from './breaches.ts'

/** How cases and people are called where the sentence is read. */
export interface Names {
  readonly reference: (id: number) => string
  readonly person: (person: number) => string
}

/** The sentence of a breach. */
export function breachInWords(breach: Breach, { reference, person }: Names, language: Language): string {
  const day = 'day' in breach ? dayInWords(breach.day, language) : ''
  const [en, cy] = sentences(breach, day, reference, person)
  return language === 'cy' ? cy : en
}

function sentences(
  breach: Breach,
  day: string,
  reference: Names['reference'],
  person: Names['person'],
): readonly [en: string, cy: string] {
  switch (breach.kind) {
    case 'unread':
      return [`Nobody reads ${reference(breach.case)}.`, `Nid oes neb yn darllen ${reference(breach.case)}.`]
    case 'conflict':
      return [
        `${person(breach.person)} has a conflict of interest in ${reference(breach.case)}.`,
        `Mae gan ${person(breach.person)} wrthdaro buddiannau yn ${reference(breach.case)}.`,
      ]
    case 'not-blind':
      return [
        `${person(breach.person)} would judge ${reference(breach.case)} twice.`,
        `Byddai ${person(breach.person)} yn barnu ${reference(breach.case)} ddwywaith.`,
      ]
    case 'uncalibrated':
      return [
        `${person(breach.person)} has passed no benchmark case.`,
        `Nid yw ${person(breach.person)} wedi llwyddo mewn unrhyw achos meincnod.`,
      ]
    case 'no-second':
      return [
        `${reference(breach.case)} loses its second reading.`,
        `Mae ${reference(breach.case)} yn colli ei ail ddarlleniad.`,
      ]
    case 'uneven':
      return [
        `Loads differ by more than one case: from ${breach.least} to ${breach.most}.`,
        `Mae’r llwythi’n gwahaniaethu o fwy nag un achos: o ${breach.least} i ${breach.most}.`,
      ]
    case 'no-interview':
      return [
        `There is no time for the interview about ${reference(breach.case)}: agree one outside the diary.`,
        `Nid oes amser ar gyfer y cyfweliad am ${reference(breach.case)}: cytunwch ar un y tu allan i’r dyddiadur.`,
      ]
    case 'manager-full':
      return [
        `${breach.manager} is asked about ${breach.count} cases on ${day}.`,
        `Gofynnir i ${breach.manager} am ${breach.count} achos ar ${day}.`,
      ]
    case 'reader-full':
      return [
        `${person(breach.person)} holds ${breach.count} interviews on ${day}.`,
        `Mae ${person(breach.person)} yn cynnal ${breach.count} cyfweliad ar ${day}.`,
      ]
    case 'manager-away':
      return [
        `The case manager of ${reference(breach.case)} is away on ${day}.`,
        `Mae rheolwr achos ${reference(breach.case)} i ffwrdd ar ${day}.`,
      ]
    case 'reader-away':
      return [`${person(breach.person)} is away on ${day}.`, `Mae ${person(breach.person)} i ffwrdd ar ${day}.`]
    case 'clash':
      return [
        `Somebody is in two interviews at once on ${day}: ${breach.cases.map(reference).join(', ')}.`,
        `Mae rhywun mewn dau gyfweliad ar unwaith ar ${day}: ${breach.cases.map(reference).join(', ')}.`,
      ]
  }
}
