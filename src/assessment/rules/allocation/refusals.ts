/** Why cases can't be shared out as wished, in words that say what could give way. */
import type { AllocationRule } from '../../../framework/rules/allocation.ts'
import type { Words } from '../../../platform/pure/words.ts'
import type { Demand } from './allocate.ts'
import type { Desk, Wishes } from './desk.ts'
import type { Instance } from './instance.ts'
import { mayRead } from './instance.ts'

/** What is wrong with the wishes themselves, each beside its field. */
export function faultsOfWishes(
  { assessors, cases, rule }: Pick<Desk, 'assessors' | 'cases' | 'rule'>,
  { readers, secondShare, perManagerPerDay }: Wishes,
  answered: boolean,
): readonly { readonly field: string; readonly message: Words }[] {
  const faults: { field: string; message: Words }[] = []
  const add = (field: string, en: string, cy: string) => faults.push({ field, message: { en, cy } })
  if (answered)
    add(
      'readers',
      'Answers have been given on some cases. Move cases one at a time instead.',
      'Mae atebion wedi’u rhoi ar rai achosion. Symudwch achosion fesul un yn lle hynny.',
    )
  if (cases.length === 0)
    add(
      'readers',
      'There is no case yet. Confirm the sample first.',
      'Nid oes achos eto. Cadarnhewch y sampl yn gyntaf.',
    )
  if (readers.length === 0)
    add('readers', 'Choose who reads cases: at least one.', 'Dewiswch pwy sy’n darllen achosion: o leiaf un.')
  if (readers.some(person => !assessors.some(each => each.person === person)))
    add(
      'readers',
      'Choose only people of the inspection’s team who judge cases.',
      'Dewiswch bobl o dîm yr arolygiad sy’n barnu achosion yn unig.',
    )
  if (!(secondShare >= 0 && secondShare <= 1))
    add('share', 'Give a percentage from 0 to 100.', 'Rhowch ganran rhwng 0 a 100.')
  const most = rule.slots.starts.length
  if (!(Number.isInteger(perManagerPerDay) && perManagerPerDay >= 1 && perManagerPerDay <= most))
    add(
      'perDay',
      `Give a whole number from 1 to ${most}: a day has ${most} times for interviews.`,
      `Rhowch rif cyfan rhwng 1 a ${most}: mae ${most} amser ar gyfer cyfweliadau mewn diwrnod.`,
    )
  return faults
}

/** Whether nobody who has passed no benchmark is given a case, or their lead is only warned. */
export const blocksUncalibrated = ({ uncalibrated }: Pick<AllocationRule, 'uncalibrated'>): boolean =>
  uncalibrated?.then === 'block'

/** Said where they were chosen all the same. */
export const notCalibrated = (names: readonly string[]): Words => ({
  en: `${names.join(', ')}: no benchmark case is passed. Under this framework cases are read by those who have passed one, or whom the lead inspector lets begin with a reason.`,
  cy: `${names.join(', ')}: nid oes achos meincnod wedi’i basio. O dan y fframwaith hwn, darllenir achosion gan y rhai sydd wedi pasio un, neu y mae’r arolygydd arweiniol yn gadael iddynt ddechrau gyda rheswm.`,
})

/** The solver ran out of time: neither an allocation nor a proof that there is none. */
export const outOfTime: Words = {
  en: 'No allocation was found in a minute. Try again with one more assessor, or with fewer days away.',
  cy: 'Ni chafwyd rhaniad mewn munud. Rhowch gynnig arall gydag un asesydd yn fwy, neu gyda llai o ddiwrnodau i ffwrdd.',
}

/** A sentence for each demand that alone stands in the way, naming whom it concerns; one for all where none does alone. */
export function whyImpossible(desk: Desk, instance: Instance, demands: readonly Demand[]): readonly Words[] {
  if (demands.length === 0) return [tooMuchAtOnce]
  return demands.map(demand => says[demand](desk, instance))
}

const tooMuchAtOnce: Words = {
  en: 'The cases can’t be shared out, and no single thing that was asked is to blame: several would have to give way together. Add assessors, or allow more interviews a day.',
  cy: 'Ni ellir rhannu’r achosion, ac nid un peth yn unig sydd ar fai: byddai’n rhaid i sawl peth ildio gyda’i gilydd. Ychwanegwch aseswyr, neu caniatewch fwy o gyfweliadau mewn diwrnod.',
}

const says: Record<Demand, (desk: Desk, instance: Instance) => Words> = {
  conflicts: ({ cases }, { barred, readers, doubled, ...rest }) => {
    const stuck = cases.filter(({ id }) => {
      const open = readers.filter(({ person }) => mayRead({ barred, ...rest }, id, person)).length
      return open < (doubled.has(id) ? 2 : 1)
    })
    const named = list(stuck.map(({ reference }) => reference))
    return {
      en: `Conflicts of interest stand in the way${named ? ` of ${named}: nobody is left to read them` : ''}. Choose another assessor as well.`,
      cy: `Mae gwrthdaro buddiannau yn y ffordd${named ? ` ar gyfer ${named}: nid oes neb ar ôl i’w darllen` : ''}. Dewiswch asesydd arall hefyd.`,
    }
  },
  'manager-day': (_, instance) => {
    const most = instance.perManagerPerDay
    const busy = overfull(instance)
    const en = busy.map(({ manager, count, room }) => `${manager} has ${count} cases and room for ${room}`).join('; ')
    const cy = busy.map(({ manager, count, room }) => `mae gan ${manager} ${count} achos a lle i ${room}`).join('; ')
    return {
      en: `It can’t be kept that a case manager is asked about ${count(most, 'case')} a day at most${en ? `: ${en}` : ''}. Allow more a day.`,
      cy: `Ni ellir cadw at ofyn i reolwr achos am ${most} achos y dydd ar y mwyaf${cy ? `: ${cy}` : ''}. Caniatewch fwy mewn diwrnod.`,
    }
  },
  'reader-day': ({ days }, { cases, readers, slotsPerDay }) => {
    const room = readers.reduce(
      (sum, { away }) => sum + slotsPerDay * days.filter(day => !away.includes(day)).length,
      0,
    )
    return {
      en: `${count(cases.length, 'interview')} don’t fit: with ${count(slotsPerDay, 'interview')} a day, ${count(readers.length, 'assessor')} can hold ${room}. Choose more assessors.`,
      cy: `Nid yw ${cases.length} cyfweliad yn ffitio: gyda ${slotsPerDay} y dydd, gall ${readers.length} asesydd gynnal ${room}. Dewiswch fwy o aseswyr.`,
    }
  },
  'managers-away': (_, instance) => {
    const busy = list(overfull(instance).map(({ manager }) => manager))
    return {
      en: `The days on which case managers are away stand in the way${busy ? `: ${busy}` : ''}. Ask for other days.`,
      cy: `Mae’r dyddiau pan fydd rheolwyr achos i ffwrdd yn y ffordd${busy ? `: ${busy}` : ''}. Gofynnwch am ddyddiau eraill.`,
    }
  },
  'readers-away': () => ({
    en: 'The days on which assessors are away stand in the way. Change them, or choose another assessor.',
    cy: 'Mae’r dyddiau pan fydd aseswyr i ffwrdd yn y ffordd. Newidiwch nhw, neu dewiswch asesydd arall.',
  }),
  'second-readings': () => ({
    en: 'There is nobody left for some of the second readings. Lower the share of cases read twice, or choose another assessor.',
    cy: 'Nid oes neb ar ôl ar gyfer rhai o’r ail ddarlleniadau. Gostyngwch y gyfran a ddarllenir ddwywaith, neu dewiswch asesydd arall.',
  }),
}

/** The case managers with more cases than there is room for in their days. */
function overfull({ cases, days, managersAway, perManagerPerDay }: Instance) {
  return [...new Set(cases.map(({ manager }) => manager))]
    .map(manager => ({
      manager,
      count: cases.filter(one => one.manager === manager).length,
      room: perManagerPerDay * days.filter(day => !managersAway.get(manager)?.includes(day)).length,
    }))
    .filter(({ count, room }) => count > room)
}

const count = (number: number, thing: string): string => `${number} ${thing}${number === 1 ? '' : 's'}`

const list = (names: readonly string[]): string => names.join(', ')
