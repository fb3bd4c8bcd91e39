/** The latest word of each statement stands, and one taken back is gone from the page but not from the log. */
import { expect, test } from 'vitest'
import type { KeptOperation } from './operation.ts'
import { goodPracticeOf, statementsOf } from './statements.ts'

const sent = (id: string, kind: 'statement' | 'good-practice', text: string, replaces: readonly string[] = []) =>
  ({ id, kind, person: 1, deviceClock: '', content: { text, replaces } }) as unknown as KeptOperation

test('a correction takes the place of what it corrects, and an empty one takes it back', () => {
  const first = sent('a', 'statement', 'She came on time.')
  const second = sent('b', 'statement', 'He never wrote.')
  const all = [first, second, sent('c', 'statement', 'She came late.', ['a']), sent('d', 'statement', '', ['b'])]
  expect(statementsOf(all).map(({ text }) => text)).toEqual(['She came late.'])
})

test('each kind stands by itself', () => {
  const all = [sent('a', 'statement', 'Said.'), sent('b', 'good-practice', 'Done well.')]
  expect(goodPracticeOf(all).map(({ id, text }) => [id, text])).toEqual([['b', 'Done well.']])
})
