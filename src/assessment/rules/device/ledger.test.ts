/** The ledger never says that more is safe than the server has. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Standing } from '../merge/standing.ts'
import { ledgerOf } from './ledger.ts'

const answered: Standing = { state: 'answered', value: 'yes', reasons: [], note: '', evidenceOn: null, heads: [] }
const contested: Standing = { state: 'contested', heads: [], base: null }

test('what waits here is not safe, and what has no answer is not counted', () => {
  const standing = [
    ['a', answered],
    ['b', contested],
    ['c', { state: 'unanswered' }],
    ['d', answered],
  ] as const
  expect(ledgerOf(standing, new Set(['d', 'c']))).toEqual({ safe: 2, of: 3 })
  expect(ledgerOf([], new Set(['d']))).toEqual({ safe: 0, of: 0 })
})

test('safe and waiting answers add up to all', () => {
  const state = fc.constantFrom<Standing>(answered, contested, { state: 'unanswered' })
  fc.assert(
    fc.property(fc.dictionary(fc.string(), state), fc.array(fc.string()), (states, unsent) => {
      const standing = Object.entries(states)
      const { safe, of } = ledgerOf(standing, new Set(unsent))
      const waiting = standing.filter(([id, each]) => unsent.includes(id) && each.state !== 'unanswered')
      return safe + waiting.length === of
    }),
  )
})
