/** References reach every place where something is counted, and nothing beyond. */
import { expect, test } from 'vitest'
import { makeFramework } from '../../../test/make/framework.ts'
import { scoreAnswers } from '../../scoring/rules/score.ts'
import { questionsOf } from '../../framework/rules/framework.ts'
import { figuresOf } from './tallies.ts'

const framework = makeFramework()
const [question] = questionsOf(framework).filter(({ scores }) => scores)
const id = question?.id ?? ''
const given = (...answers: string[]) =>
  scoreAnswers(
    framework,
    answers.map(answer => ({ question: id, answer })),
  )
const [setting = ''] = framework.caseAttributes.find(one => one.id === framework.splitBy)?.values.map(v => v.id) ?? []

const figures = figuresOf({
  framework,
  cases: 3,
  scores: given('sufficient', 'sufficient', 'insufficient', 'not_applicable'),
  bySetting: new Map([[setting, given('insufficient')]]),
  responses: new Map([
    ['children', [{ listened: 'yes', better: 'much' }, { listened: 'no', better: 'some' }, { listened: 'yes' }]],
  ]),
})

test('a question is counted in all cases and in one setting, not applicable left out', () => {
  expect(figures.tally(id, null)).toEqual({ sufficient: 2, scoreable: 3 })
  expect(figures.tally(id, setting)).toEqual({ sufficient: 0, scoreable: 1 })
})

test('cases and respondents are counted', () => {
  expect(figures.tally('cases', null)).toEqual({ sufficient: 3, scoreable: 3 })
  expect(figures.tally('children', null)).toEqual({ sufficient: 3, scoreable: 3 })
})

test('answers to an item are counted together, and among those who gave some of them', () => {
  expect(figures.tally('children.listened=yes', null)).toEqual({ sufficient: 2, scoreable: 3 })
  expect(figures.tally('children.better=much+some', null)).toEqual({ sufficient: 2, scoreable: 2 })
  expect(figures.tally('children.better=much/much+some', null)).toEqual({ sufficient: 1, scoreable: 2 })
})

test('what is not there is not counted', () => {
  for (const unknown of ['', '9.9.9', 'victims', 'children.unknown=yes', 'children.listened', 'children.listened='])
    expect(figures.tally(unknown, null)).toBe(null)
  expect(figures.tally('cases', setting)).toBe(null)
  expect(figures.comment('9.9')).toBe(null)
})
