/** Slides hold all of the document in its order, and none holds more than can be read from the back of a room. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { plain } from '../../../findings/rules/prose.ts'
import type { Block } from '../document.ts'
import { slidesOf } from './slides.ts'

const passage = (text: string) => ({ pieces: [text] })
const items = (block: Block) => (block.kind === 'numbered' ? block.items.map(({ pieces }) => plain(pieces)) : [])

test('a long list goes on over several slides, and its numbers go on with it', () => {
  const list = { kind: 'numbered' as const, items: Array.from({ length: 10 }, (_, i) => passage(`Finding ${i}`)) }
  const slides = slidesOf({
    language: 'en',
    parts: [{ id: 'strengths', title: 'Strengths', newSheet: false, blocks: [list] }],
  })
  expect(slides.map(({ title }) => title)).toEqual(['Strengths (1 of 3)', 'Strengths (2 of 3)', 'Strengths (3 of 3)'])
  expect(slides.map(({ start }) => start)).toEqual([1, 5, 9])
})

test('whatever the lengths, nothing is lost, the order stays, and a slide has several things only if they fit', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 900 }), { minLength: 1, maxLength: 30 }), lengths => {
      const texts = lengths.map((length, place) => `${place} `.padEnd(length + 4, 'x'))
      const list = { kind: 'numbered' as const, items: texts.map(passage) }
      const opening = { kind: 'paragraph' as const, text: passage('Before.') }
      const slides = slidesOf({
        language: 'en',
        parts: [{ id: 'a', title: 'A', newSheet: false, blocks: [opening, list] }],
      })
      expect(slides.flatMap(({ blocks }) => blocks.flatMap(items))).toEqual(texts)
      for (const { blocks } of slides) {
        const own = blocks.flatMap(items)
        expect(own.length <= 1 || own.join('').length <= 520).toBe(true)
      }
    }),
  )
})
