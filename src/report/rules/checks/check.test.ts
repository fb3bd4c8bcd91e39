/** What the checks refuse: one thing wrong at a time, each named with its place; and a sound report of which nothing is said. */
import { expect, test } from 'vitest'
import { aPassage } from '../../../../test/make/passage.ts'
import { reportMaterial } from '../../../../test/make/report-material.ts'
import type { Kind, Passage } from '../../../findings/rules/passage.ts'
import type { Result } from '../../../platform/pure/result.ts'
import { compose } from '../compose.ts'
import type { Block, Document } from '../document.ts'
import type { Material, ReportFault } from '../material.ts'
import type { Candidate } from './check.ts'
import { checkReport } from './check.ts'
import { inaccessible } from './accessible.ts'

/** The material of tests, in which nothing is wrong once both criteria have a finding and every part its text. */
const sound = (changes: Partial<Material> = {}): Material => {
  const material = reportMaterial(changes)
  const findings = [
    ...material.findings,
    { criterion: '1.2', side: 'strength', text: { en: 'Victims were heard.', cy: 'Clywyd dioddefwyr.' } } as const,
  ]
  return { ...material, findings, ...changes }
}

const candidate = (material: Material, changes: Partial<Candidate> = {}): Candidate => ({
  nation: 'england',
  material,
  documents: { en: compose(material), cy: compose({ ...material, language: 'cy' }) },
  passages: [],
  seen: null,
  ...changes,
})

const found = (of: Candidate, weight = 'refusal'): readonly string[] =>
  [...checkReport(of)]
    .filter(lack => lack.weight === weight)
    .map(({ check, place, message }) => `${check}: ${place.en}: ${message.en}`)

test('nothing stands in the way of a sound report, and of an English one missing Welsh is told', () => {
  expect(found(candidate(sound()))).toEqual([])
  expect(found(candidate(sound()), 'remark')).toContain('welsh: 1.1, improvement 1: There is no Welsh for it yet.')
})

test('of a service in Wales each text without its Welsh is refused with its place', () => {
  const refused = found(candidate(sound(), { nation: 'wales' }))
  expect(refused).toContain('welsh: 1.1, improvement 1: There is no Welsh for it yet.')
  expect(refused.every(each => each.startsWith('welsh'))).toBe(true)
})

test('a reference that nothing is counted under is named once, in whatever language it stands', () => {
  const text = { en: 'In {9.9}.', cy: 'Yn {9.9}.' }
  const findings = [{ criterion: '1.1', side: 'strength', text } as const]
  const refused = found(candidate(sound({ findings })))
  expect(refused).toContainEqual(expect.stringMatching(/^reference: 1\.1, strength 1: \{9\.9\}: nothing is counted/))
  expect(refused.filter(each => each.startsWith('reference'))).toHaveLength(1)
})

test('a passage of a criterion or question that the framework does not have is a broken reference', () => {
  const passages = [
    aPassage({ place: '7.7' }),
    aPassage({ id: 2, kind: 'recommendation', place: '', details: { questions: ['8.8'] } }),
  ]
  expect(found(candidate(sound(), { passages }))).toEqual([
    'reference: Finding 7.7: It refers to “7.7”, and the framework has nothing of that name.',
    'reference: Recommendation: It refers to “8.8”, and the framework has nothing of that name.',
  ])
})

test('a figure that has changed since its author saw it refuses the text, and names what it was and is', () => {
  const said = { en: '12 of 16 relevant cases (75%)', cy: '12 o 16' }
  const seen = { '1.1.1': { sufficient: 12, scoreable: 16, said } }
  const passages = [aPassage({ place: '1.1', text: { en: 'In {1.1.1}.', cy: null }, seen })]
  expect(found(candidate(sound(), { passages }))).toEqual([
    'figures: Finding 1.1: Look at it again and take the figures in: 12 of 16 relevant cases (75%) → 13 of 16 relevant cases (81%).',
  ])
  const taken = [aPassage({ place: '1.1', text: { en: 'In {1.1.1}.', cy: null }, seen: {} })]
  expect(found(candidate(sound(), { passages: taken }))).toEqual([])
})

test('of a share that was typed where one would be counted somebody is told; a quotation stays as it was said', () => {
  const typed = (kind: Kind, details = {}) =>
    aPassage({ kind, place: '1', text: { en: 'In 81%, or two thirds, of {1.1.1 n}.', cy: 'Yn 81%.' }, details })
  const told = (passages: readonly Passage[]) =>
    found(candidate(sound(), { passages }), 'remark').filter(each => each.startsWith('figures'))
  expect(told([typed('commentary'), typed('recommendation')])).toEqual([
    expect.stringMatching(/^figures: .*Typed by hand: “81%”, “two thirds”\./),
    expect.stringMatching(/^figures: Recommendation 1: /),
  ])
  expect(told([typed('commentary', { form: 'quotation' }), typed('example'), typed('part')])).toEqual([])
  expect(found(candidate(sound(), { passages: [typed('commentary')] }))).toEqual([])
})

test('an example that is not altered in full is left out, so its figures are not asked after, and somebody is told', () => {
  const passages = [aPassage({ kind: 'example', place: '1.1', details: { altered: ['name'] } })]
  expect(found(candidate(sound(), { passages }))).toEqual([])
  expect(found(candidate(sound(), { passages }), 'remark')).toContainEqual(expect.stringContaining('left out'))
})

test('a section of which nothing is said, a missing recommendation and an unwritten foreword are empty', () => {
  const { texts } = sound()
  const bare = sound({ findings: [], texts: { ...texts, commentaries: {}, recommendations: [], parts: {} } })
  expect(found(candidate(bare))).toEqual([
    'empty: Foreword: Nothing is written for this part: write it.',
    'empty: Recommendations: Nothing is written for this part: write it.',
    'empty: 1 Planning: Nothing is said here, neither a strength nor an area for improvement.',
  ])
})

const composed = (of: Result<Document, ReportFault>): Document => {
  if (!of.ok) throw new Error('it was to be composed')
  return of.value
}
const withBlock = (block: Block): Document => {
  const document = composed(compose(sound()))
  return { ...document, parts: [{ id: 'p', title: 'A part', newSheet: true, blocks: [block] }] }
}
const table = { caption: 'Cases', head: ['Age', 'Cases'], rows: [['14', '3']], figures: true }
const plan = {
  title: 'Ages',
  alternative: 'Bars.',
  most: 3,
  marks: [],
  series: [],
  rows: [{ label: '14', parts: [3], value: '3', cells: ['3'] }],
  columns: ['Age', 'Cases'],
}

test.each<[string, Block, string]>([
  ['a table without caption', { kind: 'table', table: { ...table, caption: ' ' } }, 'A table has no caption.'],
  ['a column without heading', { kind: 'table', table: { ...table, head: ['Age', ''] } }, 'A column of the table'],
  [
    'a row without heading',
    { kind: 'table', table: { ...table, rows: [['', '3']] } },
    'A row of the table “Cases” has no',
  ],
  ['uneven rows', { kind: 'table', table: { ...table, rows: [['14']] } }, 'more or fewer cells'],
  [
    'a chart without alternative',
    { kind: 'chart', id: 'c', plan: { ...plan, alternative: '' } },
    'no text alternative',
  ],
  ['a chart without title', { kind: 'chart', id: 'c', plan: { ...plan, title: '' } }, 'A table has no caption.'],
  ['a heading that skips', { kind: 'heading', id: 'h', level: 4, text: 'Late' }, 'stands under none of the third'],
  ['a heading without words', { kind: 'heading', id: 'h', level: 3, text: '' }, 'A heading has no words.'],
  ['a heading at the address of its part', { kind: 'heading', id: 'p', level: 3, text: 'P' }, 'the address “p”'],
  ['an empty paragraph', { kind: 'paragraph', text: { pieces: [' '] } }, 'A paragraph has no words'],
  ['an empty item', { kind: 'list', items: [{ pieces: [] }] }, 'an item without words'],
])('%s is refused', (_, block, message) => {
  const lacks = [...inaccessible(withBlock(block))]
  expect(lacks.map(({ message: { en } }) => en).join('\n')).toContain(message)
  expect(lacks.every(({ weight }) => weight === 'refusal')).toBe(true)
})

test('a whole table, a whole chart and a report with its title are not refused; one without it is', () => {
  expect([...inaccessible(withBlock({ kind: 'table', table }))]).toEqual([])
  expect([...inaccessible(withBlock({ kind: 'chart', id: 'c', plan }))]).toEqual([])
  const untitled = { ...withBlock({ kind: 'table', table }), title: '', language: 'cy' as const }
  expect([...inaccessible(untitled)].map(({ place, message }) => [place.en, message.en])).toEqual([
    ['The report (Welsh)', 'It has no title.'],
  ])
})

test('a heading under which nothing stands is an empty place', () => {
  const document = withBlock({ kind: 'heading', id: 'h', level: 3, text: 'Alone' })
  const material = sound({ framework: { ...sound().framework, outline: [] } })
  const documents = { en: { ok: true, value: document }, cy: { ok: true, value: document } } as const
  expect(found(candidate(material, { documents }))).toEqual([
    'empty: A part: Nothing stands under the heading “Alone”: write it, or take the heading out.',
  ])
})
