/** From the counts that a solver found to people, cases, days and slots. */
import { groupBy } from '../../../platform/pure/group-by.ts'
import { slotsFor } from './colour.ts'
import type { Allocation, CaseToRead, Instance, Slot } from './instance.ts'
import { groupsOf, unknownOf } from './model.ts'

/** The allocation that a solution of the instance's programme stands for; the same solution always gives the same. */
export function allocationFrom(instance: Instance, values: ReadonlyMap<string, number>): Allocation {
  const first = new Map<number, number>()
  const second = new Map<number, number>()
  for (const [i, { cases, open }] of groupsOf(instance).entries()) {
    let next = 0
    for (const person of open) {
      const count = values.get(unknownOf.first(i, person)) ?? 0
      for (const { id } of cases.slice(next, next + count)) first.set(id, person)
      next += count
      if ((values.get(unknownOf.second(i, person)) ?? 0) > 0) for (const { id } of cases) second.set(id, person)
    }
  }
  return { first, second, interviews: interviewsOf(instance, first, values) }
}

function interviewsOf(
  { cases, days }: Instance,
  first: ReadonlyMap<number, number>,
  values: ReadonlyMap<string, number>,
): ReadonlyMap<number, Slot> {
  const waiting = groupBy(cases, ({ id, manager }) => `${first.get(id) ?? 0} ${manager}`)
  const interviews = new Map<number, Slot>()
  for (const day of days) {
    const today: { readonly one: CaseToRead; readonly manager: string; readonly person: number }[] = []
    for (const all of waiting.values()) {
      const [one] = all
      const person = first.get(one?.id ?? 0)
      if (!one || person === undefined) continue
      const count = values.get(unknownOf.day(one.manager, person, day)) ?? 0
      today.push(...all.splice(0, count).map(each => ({ one: each, manager: each.manager, person })))
    }
    for (const [i, slot] of slotsFor(today).entries()) interviews.set(today[i]?.one.id ?? 0, { day, slot })
  }
  return interviews
}
