/** Everything that lies on the table when cases are shared out, and the instance that follows from it. */
import type { AllocationRule } from '../../../framework/rules/allocation.ts'
import type { Framework } from '../../../framework/rules/framework.ts'
import type { Inspection } from '../../../inspection/rules/inspection.ts'
import type { Milestone } from '../../../inspection/rules/timetable.ts'
import type { Day } from '../../../platform/pure/days.ts'
import { addDays, weekday } from '../../../platform/pure/days.ts'
import { groupBy } from '../../../platform/pure/group-by.ts'
import type { SampledCase } from '../../../sample/rules/case.ts'
import type { Affiliation, Conflict } from '../conflict.ts'
import { barredFrom } from '../conflict.ts'
import type { Allocation, Instance } from './instance.ts'

/** Somebody in the team who may read cases. */
export interface Assessor extends Affiliation {
  /** Null where nobody can sign in as this person. */
  readonly name: string | null
  /** The part in the inspection, a word of `access/rules/roles.ts`. */
  readonly role: string
}

/** A day on which somebody is not there: an assessor by person, or a case manager by reference. */
export interface Away {
  readonly day: Day
  readonly person: number | null
  readonly manager: string | null
}

/** What was asked, or will be. */
export interface Wishes {
  readonly readers: readonly number[]
  /** As a proportion. */
  readonly secondShare: number
  readonly perManagerPerDay: number
}

/** The table. */
export interface Desk {
  readonly inspection: Inspection
  readonly framework: Framework
  readonly rule: AllocationRule
  readonly cases: readonly SampledCase[]
  readonly assessors: readonly Assessor[]
  readonly conflicts: readonly Conflict[]
  /** Who has said something of conflicts of interest in this inspection, if only that there is none. */
  readonly declared: ReadonlySet<number>
  readonly away: readonly Away[]
  readonly days: readonly Day[]
  /** Who reads what now; empty before the first time. */
  readonly allocation: Allocation
  /** What was asked the last time, and when; null before. */
  readonly asked: (Wishes & { readonly madeAt: Date }) | null
}

/** Parts in a team whose holders read cases. */
const readingRoles = ['lead-inspector', 'inspector', 'practice-assessor', 'local-assessor']

/** Whether somebody with this part in a team may be given cases. */
export const readsCases = (role: string): boolean => readingRoles.includes(role)

/** What is asked unless the lead says otherwise: everybody but the lead reads, by the framework's numbers. */
export function usualWishes({ assessors, rule, asked }: Pick<Desk, 'assessors' | 'rule' | 'asked'>): Wishes {
  const others = assessors.filter(({ role }) => role !== 'lead-inspector')
  return (
    asked ?? {
      readers: (others.length > 0 ? others : assessors).map(({ person }) => person),
      secondShare: rule.secondReading.share,
      perManagerPerDay: rule.perDay.most,
    }
  )
}

/** The first day of fieldwork and the last, as planned; null while they are not known. */
export function fieldworkPeriod(
  rule: AllocationRule,
  milestones: readonly Milestone[],
): { readonly first: Day; readonly last: Day } | null {
  const first = milestones.find(({ step }) => step === rule.from)?.plannedFrom
  const last = milestones.find(({ step }) => step === rule.to)?.plannedTo
  return first === undefined || last === undefined ? null : { first, last }
}

/** Mondays to Fridays of a period but bank holidays: nobody is interviewed on one. */
export function workingDays(
  { first, last }: { readonly first: Day; readonly last: Day },
  holidays: readonly Day[],
): readonly Day[] {
  const days: Day[] = []
  for (let day = first; day <= last; day = addDays(day, 1))
    if (weekday(day) <= 5 && !holidays.includes(day)) days.push(day)
  return days
}

/** The case manager whom a case is asked of: the reference in the list, or the case alone where none is given. */
export const managerOf = ({ askedOf }: AllocationRule, { reference, attributes }: SampledCase): string =>
  String(attributes[askedOf] ?? `(${reference})`)

/** The instance of these wishes; `doubled` are the cases read twice, by id. */
export function instanceOf(desk: Desk, wishes: Wishes, doubled: ReadonlySet<number>): Instance {
  const { rule, cases, assessors, conflicts, away, days, inspection } = desk
  const readers = assessors
    .filter(({ person }) => wishes.readers.includes(person))
    .sort((one, other) => one.person - other.person)
  const { organisation, region } = inspection.service
  return {
    cases: cases.map(one => ({ id: one.id, manager: managerOf(rule, one) })),
    readers: readers.map(({ person }) => ({
      person,
      away: away.filter(each => each.person === person).map(({ day }) => day),
    })),
    barred: barredFrom(cases, conflicts, readers, { organisation, region: region.en }),
    doubled,
    days,
    managersAway: new Map(
      [
        ...groupBy(
          away.filter(({ manager }) => manager !== null),
          ({ manager }) => manager ?? '',
        ),
      ].map(([manager, all]) => [manager, all.map(({ day }) => day)]),
    ),
    perManagerPerDay: wishes.perManagerPerDay,
    slotsPerDay: rule.slots.starts.length,
  }
}

/** The instance of what stands: the wishes of the last time, with everybody who reads a case now. */
export function standingInstance(desk: Desk): Instance {
  const { first, second } = desk.allocation
  const wishes = usualWishes(desk)
  const readers = [...new Set([...wishes.readers, ...first.values(), ...second.values()])]
  return instanceOf(desk, { ...wishes, readers }, new Set(second.keys()))
}
