/** Moving a case by hand: nobody is ever booked twice, and what it breaks is said. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anInstance, conversed } from '../../../../test/make/allocation.ts'
import type { Breach } from './breaches.ts'
import { breachesOf, broughtBy, isForbidden } from './breaches.ts'
import type { Allocation, Instance } from './instance.ts'
import { moved } from './move.ts'

const instance = anInstance({
  managers: Array.from({ length: 20 }, (_, i) => `M${i % 5}`),
  readers: 4,
  days: 3,
  perManagerPerDay: 2,
  slotsPerDay: 3,
  barred: [[0, 3]],
  doubled: [1, 2],
  managersAway: [['M1', 0]],
  readersAway: [[2, 2]],
})

const allocated = async (of: Instance): Promise<Allocation> => {
  const outcome = await conversed(of)
  if (outcome.kind !== 'allocated') throw new Error(outcome.kind)
  return outcome.allocation
}

test('whatever is moved, the diary has no clash, no absence and no day too full', async () => {
  const start = await allocated(instance)
  const moves = fc.array(
    fc.record({
      case: fc.integer({ min: 101, max: 120 }),
      kind: fc.constantFrom('first' as const, 'second' as const),
      to: fc.integer({ min: 1, max: 4 }),
    }),
    { maxLength: 12 },
  )
  fc.assert(
    fc.property(moves, all => {
      const end = all.reduce((allocation, move) => moved(instance, allocation, move), start)
      const grave: readonly Breach['kind'][] = ['clash', 'manager-away', 'reader-away', 'manager-full', 'reader-full']
      expect(breachesOf(instance, end).filter(({ kind }) => grave.includes(kind))).toEqual([])
      for (const { case: id, kind, to } of all.slice(-1)) expect(end[kind].get(id)).toBe(to)
    }),
  )
})

test('a move to somebody with a conflict is forbidden, and so is one that lets a person check themselves', async () => {
  const start = await allocated(instance)
  const breaks = (move: Parameters<typeof moved>[2]) =>
    broughtBy(breachesOf(instance, start), breachesOf(instance, moved(instance, start, move)))
  expect(breaks({ case: 101, kind: 'first', to: 4 }).filter(isForbidden)).toEqual([
    { kind: 'conflict', case: 101, person: 4 },
  ])
  const second = start.second.get(102) ?? 0
  expect(breaks({ case: 102, kind: 'first', to: second }).filter(isForbidden)).toEqual([
    { kind: 'not-blind', case: 102, person: second },
  ])
})

test('an interview that suits both keeps its time', async () => {
  const start = await allocated(instance)
  const free = (to: number) => {
    const at = start.interviews.get(105)
    return ![...start.interviews].some(
      ([id, each]) => start.first.get(id) === to && each.day === at?.day && each.slot === at.slot,
    )
  }
  const to = [1, 2, 4].find(each => each !== start.first.get(105) && free(each))
  if (to === undefined) throw new Error('nobody is free then: choose another case for this test')
  expect(moved(instance, start, { case: 105, kind: 'first', to }).interviews.get(105)).toEqual(
    start.interviews.get(105),
  )
})

test('what is unread, uneven, without an interview or second reading, away or booked twice is said', () => {
  const tiny = anInstance({
    managers: ['M1', 'M1', 'M2'],
    readers: 2,
    days: 1,
    perManagerPerDay: 1,
    slotsPerDay: 1,
    doubled: [2],
    managersAway: [['M2', 0]],
    readersAway: [[0, 0]],
  })
  const at = { day: tiny.days[0] ?? '', slot: 0 }
  const kinds = breachesOf(tiny, {
    first: new Map([
      [101, 1],
      [102, 1],
      [103, 1],
    ]),
    second: new Map(),
    interviews: new Map([
      [101, at],
      [102, at],
    ]),
  }).map(({ kind }) => kind)
  expect(new Set(kinds)).toEqual(
    new Set(['no-second', 'no-interview', 'reader-away', 'manager-full', 'reader-full', 'clash', 'uneven']),
  )
  const none = breachesOf(tiny, { first: new Map(), second: new Map(), interviews: new Map() })
  expect(none.filter(({ kind }) => kind === 'unread')).toHaveLength(3)
})
