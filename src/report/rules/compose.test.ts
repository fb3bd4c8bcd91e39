/** A report follows the framework's outline, says its figures once and truly, and is refused when one is missing. */
import { expect, test } from 'vitest'
import { reportMaterial } from '../../../test/make/report-material.ts'
import { compose, composeTraced } from './compose.ts'
import type { Document } from './document.ts'
import { chartsOf, contentsOf, linesOf } from './document.ts'
import type { Material } from './material.ts'
import { passagesBehind, placesOf } from './origin.ts'

const composed = (changes: Partial<Material> = {}): Document => {
  const outcome = compose(reportMaterial(changes))
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems))
  return outcome.value
}

test('parts stand in the order of the outline, appendices numbered among themselves', () => {
  expect(contentsOf(composed()).map(({ title }) => title)).toEqual([
    'Foreword',
    'Summary',
    'Recommendations',
    'Making a difference',
    '1. Planning',
    'Appendix 1: All scores',
    'Appendix 2: Role',
    'Appendix 3: The cases',
    'Appendix 4: Glossary',
  ])
})

test('each criterion has its score, its findings on both sides, and the section its commentary', () => {
  const section = composed().parts.find(({ id }) => id === 'section-1')
  expect(section?.blocks.map(block => (block.kind === 'heading' ? block.text : block.kind))).toEqual([
    'score',
    '1.1 Risk',
    'score',
    'Strengths',
    'numbered',
    'Area for improvement',
    'numbered',
    '1.2 Victims',
    'score',
    'Strengths',
    'paragraph',
    'Commentary on Planning as a whole',
    'paragraph',
  ])
})

test('figures are counted from the answers, and the base is said where it is small', () => {
  const lines = linesOf(composed())
  expect(lines).toContain('A plan was made in 13 of 16 relevant cases (81%).')
  expect(lines).toContain('It was missing in 1 of 5.')
})

test('a section has a score and no comment where the framework prints none; nothing scored is not 0%', () => {
  const boxes = composed().parts.flatMap(({ blocks }) => blocks.flatMap(b => (b.kind === 'score' ? [b.box] : [])))
  expect(boxes.map(({ title, score, comment }) => [title, score, comment])).toEqual([
    ['Safety', '83%', 'GOOD enough'],
    ['Planning', '80%', null],
    ['1.1 Risk', '81%', 'GOOD enough'],
    ['1.2 Victims', 'Not scored', null],
  ])
})

test('the comparison stands where the author set it, with its date and its caution', () => {
  const foreword = composed().parts[0]
  expect(foreword?.blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'table', 'note', 'note', 'signature'])
  expect(linesOf(composed())).toContain('Scores from Wales and the English regions inspected so far, as at May 2012')
})

test('what others printed names its source, and what follows from our own reports is a chart of its own', () => {
  const interval = [55, 81] as const
  const range = {
    lowest: { percent: 37, interval },
    average: { percent: 68, interval },
    highest: { percent: 91, interval: null },
  }
  const { comparison } = reportMaterial()
  const document = composed({
    comparison: { ...comparison, reports: [], themes: [{ id: 'safety', inspections: 3, ...range }] },
  })
  expect(document.parts[0]?.blocks.map(({ kind }) => kind)).toEqual([
    'paragraph',
    'table',
    'note',
    'chart',
    'note',
    'note',
    'signature',
  ])
  const [{ plan } = { plan: null }] = chartsOf(document)
  expect(plan?.rows.map(({ label, cells }) => [label, ...cells])).toEqual([
    ['Safety: Lowest', '3', '37%', '55% to 81%'],
    ['Safety: Average', '3', '68%', '55% to 81%'],
    ['Safety: Highest', '3', '91%', 'Not known'],
    ['Safety: Score for Fenland', '1', '83%', 'Not known'],
  ])
  expect(linesOf(document)).toContain('Source: A test, foreword.')
  const nothing = composed({ comparison: { ...comparison, recorded: [] } })
  expect(nothing.parts[0]?.blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'signature'])
})

test('a report of synthetic cases says so, and one of real cases has no such notice', () => {
  expect(composed().notice?.long).toContain('No real child')
  expect(composed({ synthetic: false }).notice).toBe(null)
})

test('in Welsh, what lacks a translation stands in English and is marked so', () => {
  const welsh = composed({ language: 'cy' })
  const numbered = welsh.parts.flatMap(({ blocks }) => blocks.flatMap(b => (b.kind === 'numbered' ? b.items : [])))
  expect(numbered.map(({ language }) => language ?? 'cy')).toEqual(['en', 'cy', 'en'])
  expect(linesOf(welsh)).toContain('Gwnaed cynllun mewn 13 o’r 16 achos perthnasol (81%).')
  expect(welsh.draftLanguage).toContain('Drafft')
})

test('every reference that can’t be counted is told with its place, and no report is made', () => {
  const { texts } = reportMaterial()
  const outcome = compose(
    reportMaterial({
      findings: [{ criterion: '1.2', side: 'strength', text: { en: 'In {9.9.9} and {8.8.8}.', cy: null } }],
      texts: { ...texts, commentaries: { '1': [{ kind: 'paragraph', text: { en: '{7.7.7}', cy: null } }] } },
    }),
  )
  expect(outcome.ok ? [] : outcome.problems.map(({ place }) => place)).toEqual([
    '1.2, strength 1',
    '1.2, strength 1',
    'commentaries, 1, paragraph 1',
  ])
})

test('beside the document it is told where each block comes from, which changes nothing in it', () => {
  const { findings, texts } = reportMaterial()
  const material = reportMaterial({
    findings: findings.map((finding, index) => ({ ...finding, passage: 7 + index })),
    texts: {
      ...texts,
      commentaries: { '1': [{ kind: 'quotation', text: { en: 'So good.', cy: null }, passage: 3, paragraph: 1 }] },
    },
  })
  const traced = composeTraced(material)
  if (!traced.ok) throw new Error(JSON.stringify(traced.problems))
  const { document, origins } = traced.value
  expect(compose(material)).toEqual({ ok: true, value: document })
  for (const { id, blocks } of document.parts) expect(origins[id]).toHaveLength(blocks.length)
  expect(origins['section-1']?.map(({ from }) => from)).toEqual([
    ...['figures', 'framework', 'figures', 'framework', 'passages', 'framework', 'passages'],
    ...['framework', 'figures', 'framework', 'framework', 'framework', 'passage'],
  ])
  expect(origins['section-1']?.[2]).toMatchObject({ shown: { id: 'score 1.1', references: ['1.1 %', 'comment 1.1'] } })
  expect(passagesBehind(origins, 'section-1', 6, 0)).toEqual([8])
  expect(passagesBehind(origins, 'section-1', 12)).toEqual([3])
  expect(passagesBehind(origins, 'section-1', 0)).toEqual([])
  expect(placesOf(origins, 7)).toEqual([{ part: 'section-1', block: 4, item: 0 }])
})
