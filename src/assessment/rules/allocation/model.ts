/**
 * Allocation as an integer programme. Cases of one case manager that the same people may read are alike, so the
 * unknowns count them: how many of them a reader gets, and how many interviews the two have on each day.
 *
 * The slots within a day need no unknowns: interviews of a day are a bipartite multigraph of case managers and readers,
 * whose edges can be coloured with as many slots as its largest degree (König 1916), which the rows keep down.
 */
import { groupBy } from '../../../platform/pure/group-by.ts'
import type { IntegerProgram, Row, Term, Unknown } from '../../../platform/pure/integer-program.ts'
import type { CaseToRead, Instance } from './instance.ts'
import { mayRead } from './instance.ts'

/** What the loads must be: within one of each other, or as even as the other rows let them be. */
export type Balance = 'within-one' | 'as-even-as-can-be'

/** Cases that are alike: of one case manager, open to the same readers. A case read twice is alone. */
export interface Group {
  readonly manager: string
  readonly cases: readonly CaseToRead[]
  /** The readers who may have them. */
  readonly open: readonly number[]
  readonly doubled: boolean
}

/** The names of the unknowns, by the positions of what they count. */
export const unknownOf = {
  first: (group: number, person: number) => `first ${group} ${person}`,
  second: (group: number, person: number) => `second ${group} ${person}`,
  day: (manager: string, person: number, day: string) => `day ${manager} ${person} ${day}`,
  step: (person: number, step: number) => `step ${person} ${step}`,
}

/** The groups of an instance, in the order of their first cases. */
export function groupsOf(instance: Instance): readonly Group[] {
  const groups = new Map<string, { readonly group: Omit<Group, 'cases'>; readonly cases: CaseToRead[] }>()
  for (const one of instance.cases) {
    const open = instance.readers.map(({ person }) => person).filter(person => mayRead(instance, one.id, person))
    const doubled = instance.doubled.has(one.id)
    const key = doubled ? `alone ${one.id}` : `${one.manager} open to ${open.join(' ')}`
    const known = groups.get(key)
    if (known) known.cases.push(one)
    else groups.set(key, { group: { manager: one.manager, open, doubled }, cases: [one] })
  }
  return [...groups.values()].map(({ group, cases }) => ({ ...group, cases }))
}

/** The programme whose solutions are the allocations of an instance. */
export function programmeOf(instance: Instance, balance: Balance): IntegerProgram {
  const groups = groupsOf(instance)
  const parts = [shares(groups), diary(instance, groups), loads(instance, groups, balance)]
  return {
    unknowns: parts.flatMap(({ unknowns }) => unknowns),
    rows: parts
      .flatMap(({ rows }) => rows)
      .filter(row => row.terms.length > 0 || !holdsWhenEmpty(row))
      .map(visible),
    cost: parts.flatMap(({ cost }) => cost ?? []),
  }
}

interface Part {
  readonly unknowns: readonly Unknown[]
  readonly rows: readonly Row[]
  readonly cost?: readonly Term[]
}

/** Every case has a first reader, and each that is read twice has another one. */
function shares(groups: readonly Group[]): Part {
  const unknowns: Unknown[] = [{ name: nought, least: 0, most: 0 }]
  const rows: Row[] = []
  for (const [i, { cases, open, doubled }] of groups.entries()) {
    const firsts = open.map(person => unknownOf.first(i, person))
    unknowns.push(...firsts.map(name => ({ name, least: 0, most: cases.length })))
    rows.push(exactly(cases.length, firsts))
    if (!doubled) continue
    const seconds = open.map(person => unknownOf.second(i, person))
    unknowns.push(...seconds.map(name => ({ name, least: 0, most: 1 })))
    rows.push(exactly(1, seconds))
    for (const person of open) rows.push(atMost(1, [unknownOf.first(i, person), unknownOf.second(i, person)]))
  }
  return { unknowns, rows }
}

/** Each first reading has its interview on a day when both are there, and nobody has more in a day than there is room. */
function diary(instance: Instance, groups: readonly Group[]): Part {
  const { readers, days, managersAway, perManagerPerDay, slotsPerDay } = instance
  const managers = [...new Set(instance.cases.map(({ manager }) => manager))]
  const ofManager = groupBy(
    groups.map((group, i) => ({ ...group, i })),
    ({ manager }) => manager,
  )
  const most = Math.min(perManagerPerDay, slotsPerDay)
  const meetings = managers.flatMap(manager =>
    readers
      .filter(({ person }) => ofManager.get(manager)?.some(({ open }) => open.includes(person)))
      .flatMap(({ person, away }) =>
        days
          .filter(day => !away.includes(day) && !managersAway.get(manager)?.includes(day))
          .map(day => ({ manager, person, day, name: unknownOf.day(manager, person, day) })),
      ),
  )
  const namesBy = (key: (meeting: (typeof meetings)[number]) => string) =>
    new Map([...groupBy(meetings, key)].map(([value, all]) => [value, all.map(({ name }) => name)]))
  const ofPair = namesBy(({ manager, person }) => `${person} ${manager}`)
  const pairs = managers.flatMap(manager =>
    readers.map(({ person }): Row => {
      const cases = (ofManager.get(manager) ?? [])
        .filter(({ open }) => open.includes(person))
        .map(({ i }): Term => [1, unknownOf.first(i, person)])
      const held = (ofPair.get(`${person} ${manager}`) ?? []).map((name): Term => [-1, name])
      return { terms: [...cases, ...held], least: 0, most: 0 }
    }),
  )
  return {
    unknowns: meetings.map(({ name }) => ({ name, least: 0, most })),
    rows: [
      ...pairs,
      ...[...namesBy(({ manager, day }) => `${day} ${manager}`).values()].map(names => atMost(most, names)),
      ...[...namesBy(({ person, day }) => `${day} ${person}`).values()].map(names => atMost(slotsPerDay, names)),
    ],
  }
}

/**
 * The loads: each between the whole numbers next to the mean, or else with the smallest sum of squares. That sum is
 * smallest where loads differ least; the n-th case of a reader adds 2n - 1 to it, so that the programme stays linear.
 */
function loads({ cases, readers, doubled }: Instance, groups: readonly Group[], balance: Balance): Part {
  const total = cases.length + doubled.size
  const terms = ({ person }: { readonly person: number }): readonly Term[] =>
    groups.flatMap(({ open, doubled: twice }, i): readonly Term[] =>
      open.includes(person)
        ? [[1, unknownOf.first(i, person)], ...(twice ? [[1, unknownOf.second(i, person)] as const] : [])]
        : [],
    )
  if (balance === 'within-one') {
    const least = Math.floor(total / readers.length)
    const most = Math.ceil(total / readers.length)
    return { unknowns: [], rows: readers.map(reader => ({ terms: terms(reader), least, most })) }
  }
  const steps = readers.map(reader => ({ reader, names: cases.map((_, n) => unknownOf.step(reader.person, n)) }))
  return {
    unknowns: steps.flatMap(({ names }) => names.map(name => ({ name, least: 0, most: 1 }))),
    rows: steps.map(({ reader, names }) => ({
      terms: [...terms(reader), ...names.map((name): Term => [-1, name])],
      least: 0,
      most: 0,
    })),
    cost: steps.flatMap(({ names }) => names.map((name, n): Term => [2 * n + 1, name])),
  }
}

/** An unknown that is always 0: a row that nothing can fill still has to be said to the solver. */
const nought = 'nought'

const visible = (row: Row): Row => (row.terms.length > 0 ? row : { ...row, terms: [[1, nought]] })

const holdsWhenEmpty = ({ least, most }: Row): boolean => (least ?? 0) <= 0 && (most ?? 0) >= 0

const ones = (names: readonly string[]): readonly Term[] => names.map(name => [1, name])

const exactly = (count: number, names: readonly string[]): Row => ({ terms: ones(names), least: count, most: count })

const atMost = (count: number, names: readonly string[]): Row => ({ terms: ones(names), least: null, most: count })
