/** A figure that changed since it was last seen is marked, with what it said then and what it says now. */
import { expect, test } from 'vitest'
import type { Figures } from './figure.ts'
import { marksOf, seeAll } from './seen.ts'

const figuresWith = (sufficient: number, scoreable: number): Figures => ({
  tally: id => (id === 'q' ? { sufficient, scoreable } : null),
  comment: id => (id === 'q' ? (sufficient > 45 ? { en: 'GOOD', cy: 'DA' } : { en: 'POOR', cy: 'GWAEL' }) : null),
  settings: [],
  smallBase: 20,
})

const seen = seeAll(['q', 'q %', 'comment q', 'gone'], figuresWith(47, 62))

test('what was seen is kept with its counts and its words in both languages', () => {
  expect(Object.keys(seen)).toEqual(['q', 'q %', 'comment q'])
  expect(seen['q']).toEqual({
    sufficient: 47,
    scoreable: 62,
    said: { en: '76% of cases', cy: '76% o’r achosion' },
  })
})

test('what stands as it was seen is not marked, and what nobody has seen is not either', () => {
  expect(marksOf(['q', 'comment q', 'q k'], seen, figuresWith(47, 62))).toEqual([])
})

test('old and new are told, also where the words stay the same', () => {
  const [share, comment] = marksOf(['q', 'comment q'], seen, figuresWith(45, 62))
  expect([share?.then.said.en, share?.now?.said.en]).toEqual(['76% of cases', '73% of cases'])
  expect([comment?.then.said.cy, comment?.now?.said.cy]).toEqual(['DA', 'GWAEL'])
  expect(marksOf(['q %'], seen, figuresWith(46, 61))).toHaveLength(1)
})

test('a reference that nothing counts any more is marked as such', () => {
  const gone: Figures = { ...figuresWith(1, 1), tally: () => null }
  expect(marksOf(['q'], seen, gone)).toMatchObject([{ reference: 'q', now: null }])
})
