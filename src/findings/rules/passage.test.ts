/** Passages are moved between others without touching them, and their texts are parted and joined without loss. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Passage } from './passage.ts'
import { findingsOf, joined, movedPosition, paragraphsOf, standing } from './passage.ts'

const passage = (id: number, position: number, own: Partial<Passage['latest']> = {}): Passage => ({
  id,
  kind: 'finding',
  place: '1.1',
  topic: null,
  proposal: null,
  latest: {
    number: 1,
    state: 'standing',
    side: 'strength',
    position,
    text: { en: `No. ${id}`, cy: null },
    seen: {},
    details: {},
    note: null,
    madeAt: new Date(0),
    madeBy: null,
    ...own,
  },
})

test('whatever is moved up or down changes places with its neighbour alone', () => {
  const distinct = fc.uniqueArray(fc.integer({ min: -50, max: 50 }), { minLength: 1, maxLength: 8 })
  fc.assert(
    fc.property(distinct, fc.nat(), fc.constantFrom('up' as const, 'down' as const), (positions, which, way) => {
      const before = standing(
        positions.map((position, i) => passage(i + 1, position)),
        'finding',
      )
      const at = which % before.length
      const moved = before[at]!
      const position = movedPosition(before, moved.id, way)
      const after = before.map(each => (each.id === moved.id ? passage(each.id, position) : each))
      const ids = before.map(({ id }) => id)
      const to = way === 'up' ? at - 1 : at + 1
      const expected = ids[to] === undefined ? ids : ids.with(at, ids[to]).with(to, moved.id)
      expect(standing(after, 'finding').map(({ id }) => id)).toEqual(expected)
    }),
  )
})

test('what was set aside or merged is no finding of the report', () => {
  const all = [passage(1, 2), passage(2, 1), passage(3, 3, { state: 'set-aside' }), passage(4, 4, { state: 'merged' })]
  expect(findingsOf(all).map(({ text }) => text.en)).toEqual(['No. 2', 'No. 1'])
})

test('empty lines part paragraphs; Welsh that has fewer is missing in the rest', () => {
  expect(paragraphsOf({ en: 'One\nline.\r\n\r\nTwo.\n\n', cy: 'Un.' })).toEqual([
    { en: 'One line.', cy: 'Un.' },
    { en: 'Two.', cy: null },
  ])
})

test('texts are joined; what lacks its Welsh stands there in English, to be translated', () => {
  const texts = [
    { en: 'One.', cy: 'Un.' },
    { en: 'Two.', cy: null },
  ]
  expect(joined(texts, ' ')).toEqual({ en: 'One. Two.', cy: 'Un. [Two.]' })
  expect(joined(texts.slice(1), ' ')).toEqual({ en: 'Two.', cy: null })
})
