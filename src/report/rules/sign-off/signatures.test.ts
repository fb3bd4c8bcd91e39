/** A signature holds for the text that was signed and no other, in the order of the steps. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { SigningStep } from '../../../framework/rules/publication.ts'
import type { Signature } from './signatures.ts'
import { signedAnother, standingOf, unchecked } from './signatures.ts'

const provenance = { kind: 'unconfirmed', note: 'made for a test' } as const
const step = (id: string): SigningStep => ({
  id,
  title: { en: id, cy: id },
  role: id,
  checks: [
    { id: 'a', text: { en: 'a', cy: 'a' } },
    { id: 'b', text: { en: 'b', cy: 'b' } },
  ],
  provenance,
})
const steps = ['lead', 'head', 'chief'].map(step)
const entry = (of: string, hash: string, own: Partial<Signature> = {}): Signature => ({
  step: of,
  deed: 'signed',
  hash,
  checked: ['a', 'b'],
  reason: null,
  at: new Date('2012-04-20T10:00:00Z'),
  by: 1,
  ...own,
})
const states = (record: readonly Signature[], hash = 'one') =>
  standingOf({ steps }, record, hash).steps.map(s => s.state)

test('each signs after the one before, and when the last has signed nobody is next', () => {
  expect(states([])).toEqual(['next', 'waiting', 'waiting'])
  expect(states([entry('lead', 'one')])).toEqual(['signed', 'next', 'waiting'])
  const all = steps.map(({ id }) => entry(id, 'one'))
  expect(states(all)).toEqual(['signed', 'signed', 'signed'])
  expect(standingOf({ steps }, all, 'one').next).toBeNull()
})

test('a change voids every signature, which stays to be seen, and the first is asked again', () => {
  const record = [entry('lead', 'one'), entry('head', 'one')]
  const standing = standingOf({ steps }, record, 'two')
  expect(standing.steps.map(({ state, isNext }) => [state, isNext])).toEqual([
    ['void', true],
    ['void', false],
    ['waiting', false],
  ])
  expect(standing.next?.id).toBe('lead')
  expect(standing.steps[0]?.signature).toEqual(record[0])
})

test('what is changed back to what was signed is signed', () => {
  const record = [entry('lead', 'one'), entry('lead', 'two')]
  expect(states(record)).toEqual(['signed', 'next', 'waiting'])
})

test('sent back, it begins anew, and says who sent it and why until somebody signs again', () => {
  const back = entry('head', 'one', { deed: 'sent-back', reason: 'The foreword is unclear.' })
  const record = [entry('lead', 'one'), back]
  expect(states(record)).toEqual(['next', 'waiting', 'waiting'])
  expect(standingOf({ steps }, record, 'one').sentBack).toEqual(back)
  expect(standingOf({ steps }, [...record, entry('lead', 'one')], 'one').sentBack).toBeNull()
})

test('who has signed one step has signed another for any other step, until it is sent back', () => {
  const record = [entry('lead', 'one', { by: 7 })]
  expect(steps.map(each => signedAnother(record, each, 7))).toEqual([false, true, true])
  expect(signedAnother([...record, entry('head', 'one', { deed: 'sent-back' })], steps[1]!, 7)).toBe(false)
})

test('the points that are left are named', () => {
  expect(unchecked(step('lead'), ['b']).map(({ id }) => id)).toEqual(['a'])
})

test('whatever was signed when, it is signed off just when each step has signed this very text since it was last sent back', () => {
  const one = fc.record({
    step: fc.constantFrom('lead', 'head', 'chief'),
    hash: fc.constantFrom('one', 'two'),
    deed: fc.constantFrom('signed', 'signed', 'signed', 'sent-back'),
  })
  fc.assert(
    fc.property(fc.array(one, { maxLength: 12 }), made => {
      const record = made.map(({ step: of, hash, deed }) => entry(of, hash, { deed: deed }))
      const round = record.slice(record.findLastIndex(({ deed }) => deed === 'sent-back') + 1)
      const whole = steps.every(({ id }) => round.some(each => each.step === id && each.hash === 'one'))
      expect(standingOf({ steps }, record, 'one').next === null).toBe(whole)
    }),
  )
})
