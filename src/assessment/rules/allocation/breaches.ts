/** What an allocation breaks of what was asked: for one that people have changed, and as the check on the solver. */
import { groupBy } from '../../../platform/pure/group-by.ts'
import type { Day } from '../../../platform/pure/days.ts'
import type { Allocation, Instance } from './instance.ts'
import { loadsOf, mayRead } from './instance.ts'

/** One thing that is broken. `case` is a case's id, `person` a reader's. */
export type Breach =
  | { readonly kind: 'unread'; readonly case: number }
  | { readonly kind: 'conflict'; readonly case: number; readonly person: number }
  | { readonly kind: 'not-blind'; readonly case: number; readonly person: number }
  /** Who passed no benchmark would be given a case. */
  | { readonly kind: 'uncalibrated'; readonly person: number }
  | { readonly kind: 'no-second'; readonly case: number }
  | { readonly kind: 'uneven'; readonly least: number; readonly most: number }
  | { readonly kind: 'no-interview'; readonly case: number }
  | { readonly kind: 'manager-full'; readonly manager: string; readonly day: Day; readonly count: number }
  | { readonly kind: 'reader-full'; readonly person: number; readonly day: Day; readonly count: number }
  | { readonly kind: 'manager-away'; readonly case: number; readonly day: Day }
  | { readonly kind: 'reader-away'; readonly case: number; readonly person: number; readonly day: Day }
  | { readonly kind: 'clash'; readonly cases: readonly number[]; readonly day: Day; readonly slot: number }

/** Every breach, the gravest kinds first; none for an allocation that keeps all that was asked. */
export const breachesOf = (instance: Instance, allocation: Allocation): readonly Breach[] => [
  ...readings(instance, allocation),
  ...interviews(instance, allocation),
  ...evenness(instance, allocation),
]

/** Breaches that no reason excuses: nobody may confirm a change that brings one. */
export const isForbidden = ({ kind }: Breach): boolean => kind === 'conflict' || kind === 'not-blind'

/** Those of `after` that were not there before; a count that changed is a new breach. */
export function broughtBy(before: readonly Breach[], after: readonly Breach[]): readonly Breach[] {
  const known = new Set(before.map(breach => JSON.stringify(breach)))
  return after.filter(breach => !known.has(JSON.stringify(breach)))
}

function* readings(instance: Instance, { first, second }: Allocation): Generator<Breach> {
  for (const { id } of instance.cases) {
    const [one, two] = [first.get(id), second.get(id)]
    if (one === undefined) yield { kind: 'unread', case: id }
    for (const person of [one, two])
      if (person !== undefined && !mayRead(instance, id, person)) yield { kind: 'conflict', case: id, person }
    if (one !== undefined && one === two) yield { kind: 'not-blind', case: id, person: one }
    if (two === undefined && instance.doubled.has(id)) yield { kind: 'no-second', case: id }
  }
}

function* evenness(instance: Instance, allocation: Allocation): Generator<Breach> {
  const loads = [...loadsOf(instance, allocation).values()]
  const [least, most] = [Math.min(...loads), Math.max(...loads)]
  if (loads.length > 0 && most - least > 1) yield { kind: 'uneven', least, most }
}

function* interviews(instance: Instance, { first, interviews }: Allocation): Generator<Breach> {
  const held = instance.cases.flatMap(({ id, manager }) => {
    const [at, person] = [interviews.get(id), first.get(id)]
    return at && person !== undefined ? [{ id, manager, person, ...at }] : []
  })
  const booked = new Set(held.map(({ id }) => id))
  for (const { id } of instance.cases) if (first.has(id) && !booked.has(id)) yield { kind: 'no-interview', case: id }
  const readersAway = new Map(instance.readers.map(({ person, away }) => [person, away]))
  for (const { id, manager, person, day } of held) {
    if (!instance.days.includes(day) || instance.managersAway.get(manager)?.includes(day))
      yield { kind: 'manager-away', case: id, day }
    if (readersAway.get(person)?.includes(day)) yield { kind: 'reader-away', case: id, person, day }
  }
  for (const [, all] of groupBy(held, ({ manager, day }) => `${day} ${manager}`)) {
    const [one] = all
    if (one && all.length > instance.perManagerPerDay)
      yield { kind: 'manager-full', manager: one.manager, day: one.day, count: all.length }
  }
  for (const [, all] of groupBy(held, ({ person, day }) => `${day} ${person}`)) {
    const [one] = all
    if (one && all.length > instance.slotsPerDay)
      yield { kind: 'reader-full', person: one.person, day: one.day, count: all.length }
  }
  const ends = held.flatMap(each => [
    { ...each, end: `manager ${each.manager}` },
    { ...each, end: `reader ${each.person}` },
  ])
  for (const [, all] of groupBy(ends, ({ end, day, slot }) => `${day} ${slot} ${end}`)) {
    const [one] = all
    if (one && all.length > 1) yield { kind: 'clash', cases: all.map(({ id }) => id), day: one.day, slot: one.slot }
  }
}
