import { describe, expect, test } from 'vitest'
import { makeFramework, makeQuestion } from '../../../test/make/framework.ts'
import type { Framework } from '../../framework/rules/framework.ts'
import type { Figures } from './figure.ts'
import { resolve } from './figure.ts'
import { plain } from './prose.ts'
import type { QuestionEvidence } from './propose.ts'
import { propose } from './propose.ts'

const words = (en: string) => ({ en, cy: `${en} (cy)` })
const phrases = { above: words('Boats floated in {share}.'), below: words('Boats sank in {share}.') }
const reasons = [
  { id: 'late', text: words('It came late') },
  { id: 'leaky', text: words('It leaked') },
]

const framework: Framework = makeFramework({
  sections: [
    {
      id: '1',
      title: words('Boats'),
      criteria: [
        {
          id: '1.1',
          title: words('Floating'),
          text: words(''),
          questions: ['1.1.1', '1.1.2', '1.1.3'].map(id => makeQuestion(id, { phrases, reasons })),
        },
      ],
    },
  ],
})

const share = (sufficient: number, scoreable: number) => ({ sufficient, scoreable })
const whole = (sufficient: number, scoreable: number, own: Partial<QuestionEvidence> = {}): QuestionEvidence => ({
  all: share(sufficient, scoreable),
  parts: [],
  reasons: {},
  ...own,
})
const from = (evidence: Readonly<Record<string, QuestionEvidence>>) => propose(framework, id => evidence[id] ?? null)

describe('a proposal', () => {
  test('is a strength where the share reaches the best band, and an area for improvement below it', () => {
    const proposed = from({ '1.1.1': whole(3, 4), '1.1.2': whole(74, 100) })
    expect(proposed.map(({ question, side, text }) => [question, side, text.en])).toEqual([
      ['1.1.1', 'strength', 'Boats floated in {1.1.1}.'],
      ['1.1.2', 'improvement', 'Boats sank in {below 1.1.2}.'],
    ])
  })

  test('comes first where it speaks of more cases', () => {
    const proposed = from({ '1.1.1': whole(8, 8), '1.1.2': whole(60, 62), '1.1.3': whole(20, 21) })
    expect(proposed.map(({ question }) => question)).toEqual(['1.1.2', '1.1.3', '1.1.1'])
  })

  test('is made for each setting where they fall on different sides', () => {
    const parts = [
      { setting: 'community', tally: share(45, 50) },
      { setting: 'custody', tally: share(3, 12) },
    ]
    const proposed = from({ '1.1.1': whole(48, 62, { parts }) })
    expect(proposed.map(({ side, text }) => [side, text.en])).toEqual([
      ['strength', 'Boats floated in {1.1.1 community}.'],
      ['improvement', 'Boats sank in {below 1.1.1 custody}.'],
    ])
  })

  test('says why work fell short, the commonest reason first, in both languages', () => {
    const [proposed] = from({ '1.1.1': whole(1, 9, { reasons: { late: 2, leaky: 5 } }) })
    expect(proposed?.text).toEqual({
      en: 'Boats sank in {below 1.1.1}. Most often it leaked, or it came late.',
      cy: 'Boats sank in {below 1.1.1}. (cy) Gan amlaf: it leaked (cy), neu it came late (cy).',
    })
  })

  test('is not made of nothing: no base, no evidence, no sentence', () => {
    expect(from({ '1.1.1': whole(0, 0) })).toEqual([])
    const silent = makeFramework({ sections: [{ ...framework.sections[0]!, criteria: [] }] })
    expect(propose(silent, () => whole(1, 1))).toEqual([])
  })

  test('says its figure as the answers stand when it is read', () => {
    const [proposed] = from({ '1.1.1': whole(13, 16) })
    const figures: Figures = { tally: () => share(13, 16), comment: () => null, settings: [], smallBase: 38 }
    const said = resolve(proposed?.text.en ?? '', figures, 'en')
    expect(said.ok && plain(said.value)).toBe('Boats floated in 13 of 16 relevant cases (81%).')
  })
})
