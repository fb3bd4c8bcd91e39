/** Rows of open data: what an edition suppresses stays suppressed, and cannot be put together from its parts. */
import { expect, test } from 'vitest'
import { makeFramework } from '../../../../test/make/framework.ts'
import { scoreAnswers } from '../../../scoring/rules/score.ts'
import { scoringRule } from '../../../scoring/rules/version.ts'
import { frozenScores } from '../bundle.ts'
import { questionsOf } from '../../../framework/rules/framework.ts'
import type { ScoreRow } from './row.ts'
import { rowsOf } from './row.ts'

const framework = makeFramework()
const answered = questionsOf(framework).filter(({ scores }) => scores)
const scores = scoreAnswers(
  framework,
  answered.flatMap(({ id, answers }) => answers.slice(0, 2).map(answer => ({ question: id, answer: answer.id }))),
)

const rows = (suppressed?: readonly string[]): readonly ScoreRow[] => [
  ...rowsOf(
    {
      inspection: 'northshire-2012',
      edition: 1,
      isLatest: true,
      hash: 'h',
      frameworkId: framework.id,
      frameworkHash: framework.hash,
      figures: {
        inspection: 'northshire-2012',
        service: { en: 'Northshire', cy: 'Northshire' },
        edition: 1,
        before: null,
        correction: null,
        publishedAt: '2012-05-31T08:30:00.000Z',
        synthetic: false,
        rule: scoringRule,
        sample: { sampled: 3, caseload: null },
        ...frozenScores(framework, scores),
        ...(suppressed ? { suppressed } : {}),
      },
    },
    framework,
    '2012-06-01T08:30:00.000Z',
  ),
]

const keyOf = ({ kind, score }: ScoreRow) => `${kind} ${score}`
const hidden = (all: readonly ScoreRow[]) => all.filter(row => row.suppressed)

test('without suppression every score has its figures', () => {
  expect(hidden(rows())).toEqual([])
  expect(rows().length).toBeGreaterThan(answered.length)
  // What PostgreSQL read out of a bundle of the first format has no place in the register.
  expect(rows()[0]).toMatchObject({ service: null, nation: null, published_on: '2012-05-31' })
})

test('a suppressed criterion has no figure left, nor has any of its questions; the others keep theirs', () => {
  const [criterion] = framework.sections.flatMap(({ criteria }) => criteria)
  const id = criterion?.id ?? ''
  const all = rows([`criterion ${id}`])
  const own = all.filter(row => row.criterion === id)
  expect(own.length).toBeGreaterThan(1)
  expect(hidden(all).map(keyOf)).toEqual(own.map(keyOf))
  for (const row of own)
    expect(row).toMatchObject({
      numerator: null,
      denominator: null,
      percent: null,
      interval_low: null,
      interval_high: null,
      band: null,
      band_en: null,
      band_cy: null,
    })
  expect(all.length).toBe(rows().length)
})

test('with a headline go the questions that feed it, and with a section all that stands in it', () => {
  const [theme] = framework.themes
  const feeding = rows().filter(row => row.kind === 'question' && row.themes.split(' ').includes(theme?.id ?? ''))
  expect(hidden(rows([`theme ${theme?.id ?? ''}`])).map(keyOf)).toEqual([
    `theme ${theme?.id ?? ''}`,
    ...feeding.map(keyOf),
  ])
  const [section] = framework.sections
  const inside = rows().filter(row => row.section === section?.id)
  expect(hidden(rows([`section ${section?.id ?? ''}`])).map(keyOf)).toEqual(inside.map(keyOf))
})
