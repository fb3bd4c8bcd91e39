/** Published figures are counted in answers and responses. */
import { expect, test } from 'vitest'
import type { Line } from '../../framework/rules/question.ts'
import type { Evidence } from './published-figure.ts'
import { compare, compute } from './published-figure.ts'

const answer = (reference: string, question: string, line: Line, ...reasons: string[]) => ({
  case: reference,
  question,
  line,
  reasons,
})
const response = (respondent: string, item: string, answer: string) => ({
  questionnaire: 'children',
  respondent,
  item,
  answer,
})

const evidence: Evidence = {
  settings: new Map([
    ['C1', 'custody'],
    ['C2', 'community'],
    ['C3', 'community'],
  ]),
  answers: [
    answer('C1', 'q1', 'above'),
    answer('C2', 'q1', 'below', 'late', 'unclear'),
    answer('C3', 'q1', 'outside'),
    answer('C1', 'q2', 'above'),
    answer('C2', 'q2', 'above'),
    answer('C3', 'q2', 'below', 'late'),
    answer('C1', 'q3', 'below'),
  ],
  responses: [
    response('Y1', 'satisfied', 'fully'),
    response('Y2', 'satisfied', 'mostly'),
    response('Y3', 'satisfied', 'no'),
    response('Y1', 'listened', 'yes'),
    response('Y3', 'listened', 'no'),
  ],
  questions: [
    { id: 'q1', criterion: 'a', section: 's', themes: ['t'], scores: true },
    { id: 'q2', criterion: 'b', section: 's', themes: [], scores: true },
    { id: 'q3', criterion: 'b', section: 's', themes: ['t'], scores: false },
  ],
  bandOf: percent => (percent === null ? null : percent >= 60 ? 'good' : 'poor'),
}

test('a question counts what was scored, on either side of the line and in either setting', () => {
  expect(compute({ question: 'q1' }, evidence)).toEqual({ sufficient: 1, scoreable: 2 })
  expect(compute({ question: 'q1', side: 'below' }, evidence)).toEqual({ sufficient: 1, scoreable: 2 })
  expect(compute({ question: 'q2', setting: 'community' }, evidence)).toEqual({ sufficient: 1, scoreable: 2 })
  expect(compute({ question: 'q1', base: true }, evidence)).toEqual({ sufficient: 2, scoreable: 2 })
})

test('reasons are counted where work lies below the line', () => {
  expect(compute({ question: 'q1', reasons: true }, evidence).reasons).toEqual({ late: 1, unclear: 1 })
})

test('criteria, sections and themes pool the questions that score', () => {
  expect(compute({ criterion: 'b' }, evidence)).toEqual({ sufficient: 2, scoreable: 3, comment: 'good' })
  expect(compute({ section: 's' }, evidence)).toEqual({ sufficient: 3, scoreable: 5, comment: 'good' })
  expect(compute({ theme: 't' }, evidence)).toEqual({ sufficient: 1, scoreable: 2, comment: 'poor' })
})

test('responses are shares of those who answered, and of those among them who said something else', () => {
  const item = { questionnaire: 'children', item: 'satisfied' }
  expect(compute({ questionnaire: 'children' }, evidence).sufficient).toBe(3)
  expect(compute({ ...item, answers: ['fully', 'mostly'] }, evidence)).toEqual({ sufficient: 2, scoreable: 3 })
  const among = { item: 'satisfied', answers: ['fully', 'mostly'] }
  expect(compute({ ...item, answers: ['fully'], among }, evidence)).toEqual({ sufficient: 1, scoreable: 2 })
})

test('each figure stands beside its count', () => {
  const figure = {
    id: 'cases',
    at: 'somewhere',
    says: 'cases',
    measure: { cases: 'all' },
    value: { count: 3 },
  } as const
  expect(compare([figure], evidence)).toEqual([{ figure, computed: { sufficient: 3, scoreable: 3 }, agrees: true }])
})
