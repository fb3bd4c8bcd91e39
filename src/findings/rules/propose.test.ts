/** Proposed sentences say what the answers show, on the side where they fall, and every way to tell it is on offer. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { makeFramework, makeQuestion } from '../../../test/make/framework.ts'
import type { Framework } from '../../framework/rules/framework.ts'
import type { Phrasing } from '../../framework/rules/phrasing.ts'
import type { Tally } from '../../platform/pure/proportion.ts'
import type { Figures } from './figure.ts'
import { resolve } from './figure.ts'
import { plain } from './prose.ts'
import { propose } from './propose.ts'
import { referencesIn } from './reference.ts'
import { heaviness } from './weight.ts'

const words = (en: string) => ({ en, cy: `${en} (cy)` })
const phrases = { above: words('Boats floated in {share}.'), below: words('Boats sank in {share}.') }
const reasons = [
  { id: 'late', text: words('It came late') },
  { id: 'leaky', text: words('It leaked') },
]

const ids = ['1.1.1', '1.1.2', '1.1.3'] as const

const frameworkWith = (topics: readonly (readonly string[])[] = [], own: Partial<Framework> = {}): Framework =>
  makeFramework({
    sections: [
      {
        id: '1',
        title: words('Boats'),
        criteria: [
          {
            id: '1.1',
            title: words('Floating'),
            text: words(''),
            questions: ids.map(id => makeQuestion(id, { phrases, reasons })),
          },
        ],
      },
    ],
    phrasing: {
      topics: topics.map((shares, i) => ({ id: `topic-${String(i)}`, sentences: [shares.map(shareOf)] })),
      then: Object.fromEntries(
        ids.map(id => [id, { above: words(`${id} as well in {share}`), below: words(`nor ${id} in {share}`) }]),
      ),
      settings: { custody: words('in harbour') },
      provenance: { kind: 'unconfirmed', note: 'made for tests' },
    },
    ...own,
  })

const shareOf = (written: string) => {
  const [question = '', setting = null] = written.split(' ')
  return { question, setting }
}

const figuresFrom = (
  tallies: Readonly<Record<string, readonly [number, number]>>,
  given: Readonly<Record<string, number>> = {},
): Figures => {
  const tally = (id: string, setting: string | null): Tally | null => {
    const [sufficient, scoreable] = tallies[setting === null ? id : `${id} ${setting}`] ?? [0, 0]
    return { sufficient, scoreable }
  }
  return {
    tally,
    reason: (id, reason, setting) => {
      const { sufficient = 0, scoreable = 0 } = tally(id, setting) ?? {}
      return { sufficient: given[reason] ?? 0, scoreable: scoreable - sufficient }
    },
    comment: () => null,
    settings: ['community', 'custody'],
    smallBase: 38,
  }
}

const suggested = (framework: Framework, figures: Figures) => propose(framework, figures).filter(one => one.suggested)

const saidIn = (text: string, figures: Figures, language: 'en' | 'cy' = 'en'): string => {
  const resolved = resolve(text, figures, language)
  return resolved.ok ? plain(resolved.value) : JSON.stringify(resolved.problems)
}

describe('a proposal', () => {
  test('is a strength where the share reaches the best band, and an area for improvement below it', () => {
    const proposed = suggested(frameworkWith(), figuresFrom({ '1.1.1': [3, 4], '1.1.2': [74, 100] }))
    expect(proposed.map(({ question, side, text }) => [question, side, text.en])).toEqual([
      ['1.1.1', 'strength', 'Boats floated in {1.1.1}.'],
      ['1.1.2', 'improvement', 'Boats sank in {below 1.1.2}.'],
    ])
  })

  test('is offered the other way round as well, and as what was done too seldom', () => {
    const others = propose(frameworkWith(), figuresFrom({ '1.1.1': [3, 4] })).filter(one => !one.suggested)
    expect(others.map(({ side, text }) => [side, text.en])).toEqual([
      ['improvement', 'Boats sank in {below 1.1.1}.'],
      ['improvement', 'Boats floated in only {1.1.1}.'],
    ])
  })

  test('comes first where it weighs more: more cases, and more headlines that they move', () => {
    const figures = figuresFrom({ '1.1.1': [8, 8], '1.1.2': [60, 62], '1.1.3': [20, 21] })
    expect(suggested(frameworkWith(), figures).map(({ question }) => question)).toEqual(['1.1.2', '1.1.3', '1.1.1'])
    const [cases, themes] = [10, ['harm']]
    expect(heaviness({ cases, scores: true, themes })).toBe(2 * heaviness({ cases, scores: true, themes: [] }))
    expect(heaviness({ cases, scores: false, themes: [] })).toBe(5)
  })

  test('says together what the framework says together, and later shares in short', () => {
    const figures = figuresFrom({ '1.1.1': [48, 62], '1.1.2': [40, 62], '1.1.3': [5, 5] })
    const [first] = suggested(frameworkWith([ids]), figures)
    expect(first?.text.en).toBe(
      'Boats floated in {1.1.1}, 1.1.2 as well in {1.1.2 short} and 1.1.3 as well in {1.1.3 in words}.',
    )
    expect(saidIn(first?.text.en ?? '', figures)).toBe(
      'Boats floated in 77% of cases, 1.1.2 as well in 65% and 1.1.3 as well in all 5 relevant cases.',
    )
  })

  test('sets settings side by side where they stand on one side, and apart where they don’t', () => {
    const framework = frameworkWith([['1.1.1 custody', '1.1.1 community']])
    const together = figuresFrom({ '1.1.1 custody': [10, 12], '1.1.1 community': [45, 50] })
    expect(suggested(framework, together).map(({ text }) => saidIn(text.en, together))).toEqual([
      'Boats floated in 10 of 12 relevant cases (83%) in harbour and 90% of cases (Community).',
    ])
    const apart = figuresFrom({ '1.1.1 custody': [3, 12], '1.1.1 community': [45, 50] })
    expect(suggested(framework, apart).map(({ side, text }) => [side, saidIn(text.en, apart)])).toEqual([
      ['strength', 'Boats floated in 90% of cases (Community).'],
      ['improvement', 'Boats sank in 9 of 12 relevant cases (75%) in harbour.'],
    ])
  })

  test('says why work fell short, the commonest reason first, with how often, in both languages', () => {
    const figures = figuresFrom({ '1.1.1': [1, 9] }, { late: 2, leaky: 5 })
    const [proposed] = suggested(frameworkWith(), figures)
    expect(saidIn(proposed?.text.en ?? '', figures)).toBe(
      'Boats sank in 8 of 9 relevant cases (89%), most often because it leaked (5 of 8), or because it came late (2 of 8).',
    )
    expect(saidIn(proposed?.text.cy ?? '', figures, 'cy')).toContain(
      'gan amlaf am y rheswm hwn: it leaked (cy) (5 o 8)',
    )
  })

  test('speaks of the most alone where the framework wishes it', () => {
    const framework = frameworkWith([ids])
    const [topic] = framework.phrasing?.topics ?? []
    const phrasing: Phrasing = { ...framework.phrasing!, topics: [{ ...topic!, most: 2 }] }
    const figures = figuresFrom({ '1.1.1': [40, 62], '1.1.2': [20, 62], '1.1.3': [50, 62] })
    const texts = propose({ ...framework, phrasing }, figures).map(({ wording, text }) => [wording, text.en])
    expect(texts).toContainEqual(['above', 'Boats floated in {1.1.3} and 1.1.1 as well in {1.1.1 short}.'])
    expect(texts).toContainEqual(['below', 'Boats sank in {below 1.1.2}, nor 1.1.1 in {below 1.1.1 short}.'])
  })

  test('is not made of nothing: no base, no phrase, no sentence', () => {
    expect(propose(frameworkWith(), figuresFrom({ '1.1.1': [0, 0] }))).toEqual([])
    const criterion = { id: '1.1', title: words(''), text: words('') }
    const mute = [{ ...criterion, questions: [makeQuestion('1.1.1', { phrases: null })] }]
    const silent = makeFramework({ sections: [{ id: '1', title: words(''), criteria: mute }] })
    expect(propose(silent, figuresFrom({ '1.1.1': [1, 1] }))).toEqual([])
  })
})

test('whatever the answers, every reference of every proposal can be said, in both languages', () => {
  const share = fc.tuple(fc.nat(70), fc.nat(70)).map(([k, rest]) => [k, k + rest] as const)
  const keys = ids.flatMap(id => [id, `${id} custody`, `${id} community`])
  const tallies = fc
    .tuple(...keys.map(() => share))
    .map(all => Object.fromEntries(keys.map((key, i) => [key, all[i]!])))
  const topics = [['1.1.1 custody', '1.1.1 community', '1.1.2'], ['1.1.3']]
  fc.assert(
    fc.property(tallies, fc.dictionary(fc.constantFrom('late', 'leaky'), fc.nat(9)), (counts, given) => {
      const figures = figuresFrom(counts, given)
      for (const { text } of propose(frameworkWith(topics), figures)) {
        expect(resolve(text.en, figures, 'en').ok && resolve(text.cy, figures, 'cy').ok).toBe(true)
        expect(referencesIn(text.en)).toEqual(referencesIn(text.cy))
      }
    }),
  )
})
