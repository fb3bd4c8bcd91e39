/** Only what had been published by then is compared with, and no service counts twice. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Comparable } from './comparable.ts'
import { comparableWith } from './comparable.ts'

const one = (id: number, own: Partial<Comparable> = {}): Comparable => ({
  id,
  slug: `i-${String(id)}`,
  frameworkId: 'f',
  synthetic: false,
  publishedOn: '2011-06-01',
  service: { id },
  ...own,
})

const ours = one(1, { publishedOn: null })
const ids = (...all: Comparable[]) => comparableWith(ours, all, '2012-05-01').map(({ id }) => id)

test('itself, others’ frameworks, drafts, later and synthetic ones are left out', () => {
  expect(
    ids(
      ours,
      one(2),
      one(3, { frameworkId: 'g' }),
      one(4, { publishedOn: null }),
      one(5, { publishedOn: '2012-05-02' }),
      one(6, { synthetic: true }),
    ),
  ).toEqual([2])
})

test('a re-inspection is left out, whichever is listed first', () => {
  const again = one(3, { service: { id: 2 }, publishedOn: '2012-01-01' })
  expect(ids(one(2), again)).toEqual([2])
  expect(ids(again, one(2))).toEqual([2])
})

test('of each service one counts, the earliest, in whatever order they are given', () => {
  const day = fc.option(fc.constantFrom('2010-01-01', '2011-01-01', '2012-05-01', '2013-01-01'))
  const some = fc.array(fc.tuple(fc.nat(4), day), { maxLength: 12 })
  fc.assert(
    fc.property(some, fc.infiniteStream(fc.nat()), (made, dice) => {
      const all = made.map(([service, publishedOn], at) => one(at + 10, { service: { id: service }, publishedOn }))
      const chosen = comparableWith(ours, all, '2012-05-01')
      expect(new Set(chosen.map(({ service }) => service.id)).size).toBe(chosen.length)
      for (const { service, publishedOn } of chosen)
        for (const other of all)
          if (other.service.id === service.id && other.publishedOn !== null)
            expect(other.publishedOn >= (publishedOn ?? '')).toBe(true)
      const shuffled = all.map(each => [dice.next().value, each] as const).sort(([a], [b]) => a - b)
      const again = comparableWith(
        ours,
        shuffled.map(([, each]) => each),
        '2012-05-01',
      )
      expect(new Set(again.map(({ id }) => id))).toEqual(new Set(chosen.map(({ id }) => id)))
    }),
  )
})
