/** A printed finding is carried by a sentence with the same figures, counted in the same direction. */
import { expect, test } from 'vitest'
import type { PrintedFinding } from './carried.ts'
import { carriedBy } from './carried.ts'
import type { Figures } from './figure.ts'
import type { Proposal } from './propose.ts'
import type { PublishedValue } from './published.ts'
import type { Measure } from './published-figure.ts'

const figures: Figures = {
  tally: id => (id === 'q' ? { sufficient: 3, scoreable: 4 } : null),
  reason: () => ({ sufficient: 1, scoreable: 1 }),
  comment: () => null,
  settings: [],
  smallBase: 20,
}

const proposal = (text: string, own: Partial<Proposal> = {}): Proposal => ({
  criterion: '1.1',
  topic: 'q',
  question: 'q',
  shares: [],
  side: 'strength',
  wording: 'above',
  suggested: true,
  text: { en: text, cy: text },
  weight: { cases: 3, scores: true, themes: [] },
  ...own,
})

const printed = (measure: Measure, sufficient = 3, value: PublishedValue = {}): PrintedFinding => ({
  criterion: '1.1',
  side: 'strength',
  number: 1,
  figures: [{ figure: { id: 'f', at: '', says: 'f', measure, value }, computed: { sufficient, scoreable: 4 } }],
})

const isCarried = (one: PrintedFinding, by: Proposal) => carriedBy([one], [by], figures)[0]?.by === by

test('the same question with the same counts carries it, the other direction does not', () => {
  expect(isCarried(printed({ question: 'q' }), proposal('Done in {q}.'))).toBe(true)
  expect(isCarried(printed({ question: 'q', side: 'below' }, 1), proposal('Done in {q}.'))).toBe(false)
  expect(isCarried(printed({ question: 'q', side: 'below' }, 1), proposal('Not in {below q}.'))).toBe(true)
  expect(isCarried(printed({ question: 'q' }, 2), proposal('Done in {q}.'))).toBe(false)
})

test('a base is carried by its number, and reasons by being named', () => {
  expect(isCarried(printed({ question: 'q', base: true }), proposal('Done in {below q}.'))).toBe(true)
  const why = printed({ question: 'q', reasons: true }, 3, { commonest: ['late'] })
  expect(isCarried(why, proposal('Not in {below q}, because late ({reason q late}).'))).toBe(true)
  expect(isCarried(why, proposal('Not in {below q}, because leaky ({reason q leaky}).'))).toBe(false)
})

test('a sentence of the other side or of another criterion carries nothing, nor is a finding without figures carried', () => {
  const one = printed({ question: 'q' })
  expect(isCarried(one, proposal('Done in {q}.', { side: 'improvement' }))).toBe(false)
  expect(isCarried(one, proposal('Done in {q}.', { criterion: '1.2' }))).toBe(false)
  expect(carriedBy([{ ...one, figures: [] }], [proposal('Done in {q}.')], figures)).toMatchObject([{ by: null }])
  expect(carriedBy([one], [], figures)[0]?.lacking).toHaveLength(1)
})
