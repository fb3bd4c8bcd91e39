/** Threads hold what was said in them, and are open until somebody resolves them. */
import { expect, test } from 'vitest'
import type { Entry } from './threads.ts'
import { blockNamed, nameOf, threadsOf } from './threads.ts'

const entry = (id: number, thread: number | null, kind: Entry['kind']): Entry => ({
  id,
  thread,
  kind,
  block: kind === 'comment' ? { passage: 7, shown: null } : null,
  said: kind,
  at: new Date(id),
  by: 5,
})

test('answers, resolutions and openings belong to their thread; the last of these says whether it is open', () => {
  const said = [
    entry(1, null, 'comment'),
    entry(2, null, 'comment'),
    entry(3, 1, 'answer'),
    entry(4, 1, 'resolved'),
    entry(5, 2, 'resolved'),
    entry(6, 2, 'reopened'),
  ]
  expect(threadsOf(said).map(({ id, open, entries }) => [id, open, entries.map(each => each.id)])).toEqual([
    [1, false, [1, 3, 4]],
    [2, true, [2, 5, 6]],
  ])
})

test('a block is found by its name, and nothing by any other', () => {
  for (const block of [
    { passage: 12, shown: null },
    { passage: null, shown: 'score 1.1' },
  ])
    expect(blockNamed(nameOf(block))).toEqual(block)
  for (const name of ['', 'passage:', 'passage:x', 'figures:', 'score 1']) expect(blockNamed(name)).toBe(null)
})
