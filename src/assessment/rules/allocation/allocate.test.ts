/** Allocations are exact: what the solver gives is held against every choice there is. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { everyChoice, fewestSquares } from '../../../../test/make/allocation-by-hand.ts'
import { anInstance, conversed } from '../../../../test/make/allocation.ts'
import { breachesOf } from './breaches.ts'
import { countDoubled, drawDoubled } from './doubles.ts'
import type { Instance } from './instance.ts'
import { loadsOf } from './instance.ts'

const squares = (loads: Iterable<number>): number => [...loads].reduce((sum, load) => sum + load * load, 0)

/** Small enough that every choice can be tried, and often too tight. */
const small: fc.Arbitrary<Instance> = fc
  .record({
    managers: fc.array(fc.constantFrom('M1', 'M2'), { minLength: 1, maxLength: 5 }),
    readers: fc.integer({ min: 1, max: 3 }),
    days: fc.integer({ min: 1, max: 2 }),
    perManagerPerDay: fc.integer({ min: 1, max: 2 }),
    slotsPerDay: fc.integer({ min: 1, max: 3 }),
    barred: fc.array(fc.tuple(fc.nat(4), fc.nat(2)), { maxLength: 5 }),
    doubled: fc.array(fc.nat(4), { maxLength: 2 }),
    managersAway: fc.array(fc.tuple(fc.constantFrom('M1', 'M2'), fc.nat(1)), { maxLength: 1 }),
    readersAway: fc.array(fc.tuple(fc.nat(2), fc.nat(1)), { maxLength: 1 }),
  })
  .map(anInstance)

test('what comes out breaks nothing, and is as even as any choice that breaks nothing', async () => {
  await fc.assert(
    fc.asyncProperty(small, async instance => {
      const outcome = await conversed(instance)
      const best = fewestSquares(instance)
      if (outcome.kind !== 'allocated') {
        expect([outcome.kind, best]).toEqual(['impossible', null])
        return
      }
      const broken = breachesOf(instance, outcome.allocation).filter(({ kind }) => kind !== 'uneven')
      expect(broken).toEqual([])
      expect(squares(loadsOf(instance, outcome.allocation).values())).toBe(best)
    }),
    { numRuns: 200 },
  )
})

test('where nothing can be had, each demand named would alone have to give way, and no other', async () => {
  await fc.assert(
    fc.asyncProperty(small, async instance => {
      const outcome = await conversed(instance)
      if (outcome.kind !== 'impossible') return
      expect(outcome.demands.includes('second-readings')).toBe(
        instance.doubled.size > 0 && !everyChoice({ ...instance, doubled: new Set() }).next().done,
      )
      expect(outcome.demands.includes('conflicts')).toBe(
        instance.barred.size > 0 && !everyChoice({ ...instance, barred: new Map() }).next().done,
      )
    }),
    { numRuns: 100 },
  )
})

test('the same instance has the same allocation', async () => {
  const instance = anInstance({
    managers: Array.from({ length: 30 }, (_, i) => `M${i % 7}`),
    readers: 4,
    days: 5,
    perManagerPerDay: 2,
    slotsPerDay: 3,
    barred: [
      [0, 0],
      [3, 2],
    ],
    doubled: [1, 5, 9],
    managersAway: [['M3', 0]],
    readersAway: [[1, 4]],
  })
  const [one, two] = [await conversed(instance), await conversed(instance)]
  expect(one.kind).toBe('allocated')
  expect(two).toEqual(one)
})

test('the cases read twice are the share asked for, and always the same of the same list', () => {
  const instance = anInstance({ managers: Array.from({ length: 62 }, (_, i) => `M${i % 9}`), readers: 4 })
  const drawn = drawDoubled(instance, 0.1, 'a-slug')
  expect(drawn.size).toBe(6)
  expect(drawDoubled(instance, 0.1, 'a-slug')).toEqual(drawn)
  expect(drawDoubled(instance, 0.1, 'another')).not.toEqual(drawn)
  expect([countDoubled(62, 0), countDoubled(3, 0.1), countDoubled(99, 0.1)]).toEqual([0, 1, 10])
})

test('a case that only one person may read is never read twice', () => {
  const instance = anInstance({ managers: ['M1', 'M1'], readers: 2, barred: [[0, 0]] })
  expect([...drawDoubled(instance, 1, 'seed')]).toEqual([instance.cases[1]?.id])
})
