/** A comment is either beside its block or among the stray ones, whatever becomes of the block. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { EditorPart, Row } from './layout.ts'
import { strayThreads } from './stray.ts'
import type { Thread } from './threads.ts'
import { nameOf } from './threads.ts'

const thread = (id: number, passage: number | null): Thread => ({
  id,
  block: passage === null ? { passage, shown: 'score 1' } : { passage, shown: null },
  entries: [],
  open: true,
})

// Only what the names of rows are read from.
const passageRow = (id: number): Row => ({ kind: 'passage', passage: { id } }) as Row
const scoreRow = { kind: 'made', blocks: [], shown: [{ id: 'score 1', kind: 'score', references: ['1 %'] }] } as const

const blocks = fc.uniqueArray(fc.option(fc.integer({ min: 1, max: 20 })))

test('each thread is beside its block or stray, never both and never neither', () => {
  fc.assert(
    fc.property(fc.array(fc.option(fc.integer({ min: 1, max: 20 }))), blocks, (about, standing) => {
      const threads = about.map((passage, i) => thread(i, passage))
      const rows = standing.map(id => (id === null ? scoreRow : passageRow(id)))
      const stray = [...strayThreads(threads, [{ rows }] satisfies Pick<EditorPart, 'rows'>[]).values()].flat()
      const expected = threads.filter(({ block }) => !standing.includes(block.passage))
      expect(stray.map(({ id }) => id).toSorted((a, b) => a - b)).toEqual(expected.map(({ id }) => id))
    }),
  )
})

test('they are grouped by the block of which they speak', () => {
  const stray = strayThreads([thread(1, 7), thread(2, null), thread(3, 7)], [])
  expect([...stray].map(([name, own]) => [name, own.map(({ id }) => id)])).toEqual([
    ['passage:7', [1, 3]],
    ['figures:score 1', [2]],
  ])
  expect(stray.has(nameOf({ passage: 7, shown: null }))).toBe(true)
})
