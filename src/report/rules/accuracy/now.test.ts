/** What became of a block is told by where it came from, wherever it has moved. */
import { expect, test } from 'vitest'
import type { Block } from '../document.ts'
import type { Composed, Origin } from '../origin.ts'
import { textNow } from './now.ts'

const paragraph = (text: string): Block => ({ kind: 'paragraph', text: { pieces: [text] } })
const written = (passage: number, at = 0): Origin => ({ from: 'passage', passage, paragraph: at })

const report = (blocks: readonly (readonly [Block, Origin])[], title = 'One'): Composed => ({
  document: {
    language: 'en',
    title: 'Report',
    subject: 'A service',
    inspectorate: 'The inspectorate',
    date: 'Not published',
    notice: null,
    draftLanguage: null,
    words: { contents: 'Contents', page: 'Page', of: 'of' },
    parts: [{ id: 'one', title, newSheet: true, blocks: blocks.map(([block]) => block) }],
  },
  origins: { one: blocks.map(([, origin]) => origin) },
})

const at = (block: number | null, item: number | null = null) => ({ part: 'one', block, item })

test('a paragraph is followed to wherever its passage stands now', () => {
  const sent = report([
    [paragraph('First.'), written(1)],
    [paragraph('Second.'), written(2)],
  ])
  const now = report([
    [paragraph('Second, put right.'), written(2)],
    [paragraph('First.'), written(1)],
  ])
  const second = { before: 'Second.', now: 'Second, put right.', changed: true, passages: [2] }
  expect(textNow(sent, now, at(1))).toEqual(second)
  expect(textNow(sent, now, at(0))).toMatchObject({ now: 'First.', changed: false })
})

test('of a passage of several paragraphs it is the same one, or the last where there are fewer', () => {
  const sent = report([
    [paragraph('A.'), written(1, 0)],
    [paragraph('B.'), written(1, 1)],
  ])
  expect(textNow(sent, report([[paragraph('A and B.'), written(1, 0)]]), at(1)).now).toBe('A and B.')
})

test('a passage that was taken out leaves nothing in its place', () => {
  const sent = report([[paragraph('Gone.'), written(1)]])
  const gone = { before: 'Gone.', now: null, changed: true, passages: [1] }
  expect(textNow(sent, report([[paragraph('Other.'), written(2)]]), at(0))).toEqual(gone)
})

test('a finding of a list is followed by its own passage, when findings were put in another order', () => {
  const list = (texts: readonly string[]): Block => ({
    kind: 'numbered',
    items: texts.map(text => ({ pieces: [text] })),
  })
  const sent = report([[list(['A.', 'B.']), { from: 'passages', passages: [7, 8] }]])
  const now = report([[list(['B, changed.', 'A.']), { from: 'passages', passages: [8, 7] }]])
  expect(textNow(sent, now, at(0, 1))).toMatchObject({ now: 'B, changed.', passages: [8] })
})

test('what the framework says is found by its words, and a title by its part', () => {
  const framework: Origin = { from: 'framework' }
  const sent = report([[paragraph('Standing.'), framework]])
  const now = report(
    [
      [paragraph('New before it.'), written(3)],
      [paragraph('Standing.'), framework],
    ],
    'Another title',
  )
  expect(textNow(sent, now, at(0))).toMatchObject({ now: 'Standing.', changed: false, passages: [] })
  expect(textNow(sent, now, at(null))).toMatchObject({ before: 'One', now: 'Another title', changed: true })
})
