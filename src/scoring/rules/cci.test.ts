/** The Core Case Inspection's own figures: published scores beside the comments that were published with them. */
import { expect, test } from 'vitest'
import { findFramework } from '../../framework/load/find.ts'
import { wholePercent } from '../../platform/pure/proportion.ts'
import { bandOf } from './band.ts'
import { planOf } from './plan.ts'
import { scoreAnswers } from './score.ts'

const loaded = await findFramework('cci-2009')
if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems))
const framework = loaded.value
const comment = (percent: number | null) => bandOf(framework.bands, percent)?.label.en ?? null

// HMI Probation, Core Case Inspection of youth offending work: Cambridgeshire, 2012 (ISBN 978-1-84099-524-4).
test.each([
  ['1.1', 72, 'MODERATE'],
  ['1.2', 82, 'MINIMUM'],
  ['1.3', 81, 'MINIMUM'],
  ['2.1', 79, 'MINIMUM'],
  ['2.2', 91, 'MINIMUM'],
  ['2.3', 92, 'MINIMUM'],
  ['3.1', 77, 'MINIMUM'],
  ['3.2', 91, 'MINIMUM'],
  ['safeguarding', 83, 'MINIMUM'],
  ['risk-of-harm', 73, 'MODERATE'],
  ['likelihood-of-reoffending', 85, 'MINIMUM'],
])('Cambridgeshire 2012: %s scored %i and was commented %s', (id, percent, expected) => {
  const known = [...framework.themes, ...framework.sections.flatMap(section => section.criteria)].map(each => each.id)
  expect(known).toContain(id)
  expect(comment(percent)).toBe(expected)
})

// Oxfordshire County Council, Cabinet, 21 June 2011, on the inspection of February 2011.
test('Oxfordshire 2011: 71, 56 and 68 were commented moderate, substantial and moderate', () => {
  expect([71, 56, 68].map(comment)).toEqual(['MODERATE', 'SUBSTANTIAL', 'MODERATE'])
  expect(framework.bands.bands.find(({ id }) => id === 'minimum')?.synonyms.map(word => word.toLowerCase())).toContain(
    'minimal',
  )
})

test('the comment changes exactly at each edge, and is read from the rounded figure', () => {
  expect([100, 75, 74, 60, 59, 45, 44, 0].map(comment)).toEqual([
    ...['MINIMUM', 'MINIMUM', 'MODERATE', 'MODERATE', 'SUBSTANTIAL', 'SUBSTANTIAL', 'DRASTIC', 'DRASTIC'],
  ])
  expect(comment(wholePercent({ sufficient: 149, scoreable: 200 }))).toBe('MINIMUM')
})

test('two criteria of 77 and 91 that carry answers as 10 to 4 make 81, not the 84 of their mean', () => {
  const plan = planOf(framework)
  const first = (criterion: string) => {
    const { questions } = plan.criteria.find(({ id }) => id === criterion)!
    return plan.questions[questions[0]! - 1]!.question.id
  }
  const answers = (question: string, sufficient: number, of: number) =>
    Array.from({ length: of }, (_, i) => ({ question, answer: i < sufficient ? 'sufficient' : 'insufficient' }))
  const scores = scoreAnswers(framework, [...answers(first('3.1'), 770, 1000), ...answers(first('3.2'), 364, 400)])
  expect(scores.sections.find(({ id }) => id === '3')).toMatchObject({ sufficient: 1134, scoreable: 1400, percent: 81 })
})

test('all answers not applicable: no score, no comment, no division', () => {
  const every = planOf(framework).questions.flatMap(({ question }) =>
    question.answers.filter(({ line }) => line === 'outside').map(({ id }) => ({ question: question.id, answer: id })),
  )
  const { themes, sections, criteria } = scoreAnswers(framework, every)
  for (const { percent, band, interval } of [...themes, ...sections, ...criteria])
    expect([percent, band, interval]).toEqual([null, null, null])
})
