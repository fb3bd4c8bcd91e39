/** Whatever waits on a device is told in words, in both languages, also while it is still being written. */
import { expect, test } from 'vitest'
import { workingFramework } from '../../../../test/make/case-work.ts'
import { describe } from './describe.ts'
import { wordsIn } from './words.ts'

const told = (kind: string, content: object, language: 'en' | 'cy' = 'en', framework = true): string =>
  describe(
    { kind, content },
    {
      reference: 'C012',
      framework: framework ? workingFramework() : null,
      words: wordsIn(language),
      language,
    },
  )

test.each([
  ['record-event', { event: 'plan', on: '2012-01-17' }, 'C012, Plan finished, 17 January 2012'],
  ['record-event', { event: 'plan', on: null }, 'C012, Plan finished, looked for, and not done'],
  ['record-event', { event: 'plan', on: null, takenBack: true }, 'C012, Plan finished, taken back'],
  ['timeliness', { rule: 'first-plan', verdict: 'confirmed', reason: '' }, 'C012, First plan: confirmed'],
  [
    'timeliness',
    { rule: 'first-plan', verdict: 'overruled', reason: 'Varied.' },
    'C012, First plan: overruled – Varied.',
  ],
  [
    'statement',
    { with: 'parent', on: '2012-01-16', text: 'Nobody asked me.' },
    'C012, Said in an interview, Parent, 16 January 2012 – Nobody asked me.',
  ],
  [
    'statement',
    { with: 'parent', on: '2012-01-16', text: '', replaces: ['a'] },
    'C012, Said in an interview, Parent, 16 January 2012, taken back',
  ],
  ['good-practice', { question: '1.2.1', text: 'A drawing.' }, 'C012, Good practice under 1.2.1 – A drawing.'],
  [
    'level',
    { question: '1.1.1a', level: 'custody', reason: 'Two weeks.' },
    'C012, Own level for question 1.1.1a: Custody – Two weeks.',
  ],
  ['finish', {}, 'C012, The case is finished'],
])('%s with %j', (kind, content, line) => {
  expect(told(kind, content)).toBe(line)
})

test('in Welsh each of them is told in Welsh', () => {
  expect(told('timeliness', { rule: 'first-plan', verdict: 'overruled', reason: 'x' }, 'cy')).toBe(
    'C012, First plan (cy): wedi’i wrthod – x',
  )
  expect(told('record-event', { event: 'plan', on: '2012-01-17' }, 'cy')).toContain('17 Ionawr 2012')
})

test('half-written fields, a framework that is not here and what nobody knows break no line', () => {
  expect(told('statement', { 'on-day': '3', text: 'And then' })).toBe('C012, Said in an interview – And then')
  expect(told('record-event', { 'on-day': '3' })).toBe('C012, Date of the case record')
  expect(told('timeliness', { rule: 'first-plan', verdict: 'confirmed' }, 'en', false)).toBe(
    'C012, first-plan: confirmed',
  )
  expect(told('new-kind', { text: 7 })).toBe('C012, new-kind')
})
