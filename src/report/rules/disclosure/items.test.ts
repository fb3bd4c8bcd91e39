/** Everything that could tell who a child is gets listed: in sentences, by subtraction, in scores, examples and data. */
import { expect, test } from 'vitest'
import { aDecision } from '../../../../test/make/decision.ts'
import { aPassage } from '../../../../test/make/passage.ts'
import { reportMaterial } from '../../../../test/make/report-material.ts'
import type { Passage } from '../../../findings/rules/passage.ts'
import type { Tally } from '../../../platform/pure/proportion.ts'
import { compose } from '../compose.ts'
import { linesOf } from '../document.ts'
import type { Material } from '../material.ts'
import { statesOf, undecided } from './item.ts'
import { itemsOf } from './items.ts'

const provenance = { kind: 'unconfirmed', note: 'made for a test' } as const
const rule = { fewest: { value: 5, provenance }, shareBase: { value: 10, provenance } }

const counts: Readonly<Record<string, Tally>> = {
  '1.1.1': { sufficient: 20, scoreable: 30 },
  '1.1.1 community': { sufficient: 18, scoreable: 25 },
  '1.1.1 custody': { sufficient: 2, scoreable: 5 },
  '1.1.2': { sufficient: 6, scoreable: 6 },
  '1.1.3': { sufficient: 28, scoreable: 30 },
}

const material = (changes: Partial<Material> = {}): Material => {
  const made = reportMaterial(changes)
  return {
    ...made,
    framework: { ...made.framework, disclosure: rule },
    figures: {
      ...made.figures,
      tally: (id, setting) => counts[setting === null ? id : `${id} ${setting}`] ?? null,
    },
    ...changes,
  }
}
const saying = (...texts: readonly string[]): readonly Passage[] =>
  texts.map((en, i) => aPassage({ id: i + 1, text: { en, cy: null } }))
const found = (passages: readonly Passage[], kinds: readonly string[], changes: Partial<Material> = {}) =>
  itemsOf(material(changes), passages)
    .filter(({ kind }) => kinds.includes(kind))
    .map(({ id, seen, why }) => `${id} ${seen} ${why.en}`)

test('a figure of few cases, all but a few, or a share of few is listed once with every passage that says it', () => {
  const passages = saying('In {1.1.3} and {1.1.3 %}.', 'Again {below 1.1.3 k of n}, {1.1.2}, {1.1.1}.')
  expect(found(passages, ['sentence'])).toEqual([
    'figure/1.1.3 28/30 All but a few: the others follow from it.',
    'figure/1.1.2 6/6 It is a share of few answers.',
  ])
  expect(itemsOf(material(), passages).find(({ id }) => id === 'figure/1.1.3')?.places).toHaveLength(2)
})

test('the setting that is not said is listed where the other one gives it away', () => {
  expect(found(saying('In the community in {1.1.1 community}.'), ['subtraction'])).toEqual([
    'rest/1.1.1 custody 2/5 It is not printed, but follows by subtraction from what is.',
  ])
  expect(found(saying('In {1.1.1 community} and {1.1.1 custody}.'), ['subtraction'])).toEqual([])
})

test('every example is listed, and again once it has another version', () => {
  const example = (number: number) => [
    { ...aPassage({ id: 9, kind: 'example' }), latest: { ...aPassage().latest, number } },
  ]
  expect(found(example(2), ['example'])[0]).toMatch(/^example\/9 version 2 /)
  const decided = [aDecision('example/9', 'version 1', 'accept')]
  const [state] = statesOf(itemsOf(material(), example(2)), decided).filter(({ item }) => item.kind === 'example')
  expect(state).toMatchObject({ decision: null, lapsed: { seen: 'version 1' } })
})

test('a small score is listed, and withheld it stands neither in a box nor in the chart', () => {
  const scores = {
    ...reportMaterial().scores,
    criteria: [{ id: '1.1', sufficient: 2, scoreable: 3, percent: 71, band: null, interval: null }],
  }
  expect(found([], ['score'], { scores })).toEqual([
    'score/1.1 2/3 It is of few cases. It counts few cases. All but a few: the others follow from it.',
  ])
  const lines = (decisions: Material['decisions']) => {
    const composed = compose(material({ scores, decisions }))
    return composed.ok ? linesOf(composed.value).join('\n') : ''
  }
  expect(lines([])).toContain('71%')
  expect(lines([aDecision('score/1.1', '2/3', 'suppress')])).not.toContain('71%')
  expect(lines([aDecision('score/1.1', '2/4', 'suppress')])).toContain('71%')
})

test('the counts that go out as data are listed together, with how many of them are small', () => {
  const question = { id: '1.1.1', sufficient: 20, scoreable: 30, percent: 67, band: null, interval: null }
  const scores = { ...reportMaterial().scores, questions: [{ ...question, counts: [20, 4, 0] }] }
  const [item] = itemsOf(material({ scores }), []).filter(({ kind }) => kind === 'data')
  expect([item?.seen, item?.choices]).toEqual(['1.1.1/2=4', ['accept']])
  expect(item?.what.en).toContain('1 of these counts, of 1 questions, are under 5')
})

test('a framework without a rule on small numbers lists nothing', () => {
  const made = material()
  const { disclosure: _, ...framework } = made.framework
  expect(itemsOf({ ...made, framework }, saying('In {1.1.2}.'))).toEqual([])
})

test('what was to be withheld and can be worked out all the same is not decided', () => {
  const [item] = itemsOf(material(), saying('In {1.1.2}.')).filter(({ kind }) => kind === 'sentence')
  if (!item) throw new Error('it was to be listed')
  const decided = [aDecision(item.id, item.seen, 'suppress')]
  expect(undecided(statesOf([{ ...item, isOpen: true }], decided))).toHaveLength(1)
  expect(undecided(statesOf([item], decided))).toHaveLength(0)
})
