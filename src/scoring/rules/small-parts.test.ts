/** Whoever may not read the cases sees no figure of a part that counts few of them, nor one from which it follows. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Score } from './score.ts'
import { withoutSmall } from './small-parts.ts'
import type { Part } from './split.ts'

const fewest = 5
const score = (id: string, sufficient: number, scoreable: number): Score => ({
  id,
  sufficient,
  scoreable,
  percent: null,
  band: null,
  interval: null,
})
const part = (value: string, cases: number, ...criteria: readonly Score[]): Part => ({
  value,
  cases,
  scores: { themes: [], sections: [], criteria, questions: [] },
})
const left = (parts: readonly Part[]) => parts.map(({ scores }) => scores.criteria.map(({ id }) => id))

test('a score that is small in one part is left in none, and others stay', () => {
  const parts = [
    part('a', 20, score('1', 10, 20), score('2', 9, 18)),
    part('b', 12, score('1', 10, 12), score('2', 6, 12)),
  ]
  expect(left(withoutSmall(parts, fewest))).toEqual([['2'], ['2']])
})

test('where a part has few cases there are no parts', () => {
  expect(withoutSmall([part('a', 20), part('b', 4)], fewest)).toEqual([])
})

test('of any parts no small count is left, and what is left of one part is left of each', () => {
  const count = fc.integer({ min: 0, max: 12 })
  const tally = fc.tuple(count, count).map(([a, b]): [number, number] => [a, a + b])
  fc.assert(
    fc.property(fc.array(fc.array(tally, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 3 }), made => {
      const parts = made.map((tallies, i) =>
        part(`${i}`, 40, ...tallies.map(([sufficient, scoreable], k) => score(`${k}`, sufficient, scoreable))),
      )
      const shown = withoutSmall(parts, fewest)
      for (const { scores } of shown)
        for (const { sufficient, scoreable } of scores.criteria)
          for (const each of [sufficient, scoreable, scoreable - sufficient])
            expect(each === 0 || each >= fewest).toBe(true)
      expect(new Set(left(shown).map(ids => ids.join())).size).toBe(1)
    }),
  )
})
