/** Columns get what their words need: no heading is broken in the middle, and long texts get the rest. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { widthsOf } from './widths.ts'

const table = fc.integer({ min: 1, max: 6 }).chain(columns => {
  const row = fc.array(fc.lorem({ maxCount: 4 }), { minLength: columns, maxLength: columns })
  return fc.record({ head: row, rows: fc.array(row, { maxLength: 8 }) })
})

test('the shares make up the whole width, and every column has one', () => {
  fc.assert(
    fc.property(table, fc.integer({ min: 5, max: 90 }), (columns, room) => {
      const shares = widthsOf(columns, room)
      expect(shares).toHaveLength(columns.head.length)
      expect(Math.min(...shares)).toBeGreaterThan(0)
      expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9)
    }),
  )
})

test('a long word gets the room that it needs, from the columns that have enough', () => {
  const room = 48
  const shares = widthsOf(
    {
      head: ['Aspect of work', 'Lowest', 'Highest', 'Average', 'Score for Cambridgeshire'],
      rows: [['Public Protection: Likelihood of Reoffending', '43%', '87%', '70%', '85%']],
    },
    room,
  )
  const [label = 0, lowest = 0, , , score = 0] = shares
  // "Cambridgeshire" in bold Arial is 7.7 times as wide as its size.
  expect(score * room).toBeGreaterThan(7.7)
  expect(score).toBeGreaterThan(lowest)
  expect(label).toBeGreaterThan(score)
})

test('a row that lacks cells, or a table without rows, is shared out all the same', () => {
  expect(widthsOf({ head: ['A', 'A'], rows: [] }, 40)).toEqual([0.5, 0.5])
  const [first = 0, second = 0] = widthsOf({ head: ['A', 'B'], rows: [['what is said at length here']] }, 40)
  expect(first).toBeGreaterThan(second)
})
