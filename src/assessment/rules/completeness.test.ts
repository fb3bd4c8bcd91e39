/** What a case still lacks. */
import { expect, test } from 'vitest'
import { makeFramework, makeQuestion } from '../../../test/make/framework.ts'
import { questionsOf } from '../../framework/rules/framework.ts'
import { lookOver } from './completeness.ts'
import type { AnswerEvent } from './merge/event.ts'
import { standingOf } from './merge/standing.ts'
import { bytesOf } from './take.ts'

const framework = makeFramework()
const custody = { setting: 'custody' }

const event = (question: string, value: string | null, own: Partial<AnswerEvent> = {}): AnswerEvent => ({
  id: `${question} ${value ?? ''}`,
  question,
  value,
  reasons: [],
  note: '',
  evidenceOn: null,
  base: null,
  settles: [],
  device: 'a',
  person: 1,
  deviceClock: '2012-01-16T10:00:00.000Z',
  ...own,
})

const look = (attributes: Record<string, string>, ...events: readonly AnswerEvent[]) =>
  lookOver(framework, attributes, standingOf(events))

test('a case with no answer lacks every question that is for it, and no other', () => {
  const inCustody = look(custody)
  expect([inCustody.toAnswer, inCustody.lacks.length]).toEqual([5, 5])
  expect(look({ setting: 'community' }).lacks.map(({ question }) => question)).not.toContain('2.1.1')
})

test('a judgement below the line lacks a reason until one is chosen or a note says why; a fact needs none', () => {
  const bare = look(custody, event('1.2.1', 'insufficient'), event('1.1.2', 'no'))
  expect(bare.lacks.filter(({ what }) => what === 'reason')).toEqual([{ question: '1.2.1', what: 'reason' }])
  for (const own of [{ reasons: ['late'] }, { note: 'No plan.' }])
    expect(look(custody, event('1.2.1', 'insufficient', own)).lacks.map(({ question }) => question)).not.toContain(
      '1.2.1',
    )
})

test('a contested question is as good as unanswered, and has no byte', () => {
  const contested = look(custody, event('1.2.1', 'sufficient'), event('1.2.1', 'not_applicable'))
  expect(contested.lacks).toContainEqual({ question: '1.2.1', what: 'contested' })
  expect([contested.contested, contested.answered, contested.counting.has('1.2.1')]).toEqual([1, 0, false])
  expect([...bytesOf(framework, contested)]).toEqual([])
})

test('a question hangs on a contested one as on an unanswered one', () => {
  const [section, ...others] = framework.sections
  const [criterion] = section?.criteria ?? []
  const hanging = makeQuestion('1.1.9', { applies: { question: '1.1.2', in: ['yes'] }, screenOrder: 2 })
  const added = {
    ...framework,
    sections: [
      { ...section!, criteria: [{ ...criterion!, questions: [...criterion!.questions, hanging] }] },
      ...others,
    ],
  }
  const stands = (...events: readonly AnswerEvent[]) => lookOver(added, custody, standingOf(events)).asked.get('1.1.9')
  expect(stands(event('1.1.2', 'yes'), event('1.1.2', 'no'))).toBe('not-yet-known')
  expect(stands(event('1.1.2', 'yes'))).toBe('applies')
  const dropped = lookOver(added, custody, standingOf([event('1.1.2', 'no'), event('1.1.9', 'sufficient')]))
  expect([dropped.asked.get('1.1.9'), dropped.counting.has('1.1.9')]).toEqual(['does-not-apply', false])
})

test('an answer outside the line to a question that is not for the case says the same itself, and counts as that', () => {
  const outside = look({ setting: 'community' }, event('2.1.1', 'not_applicable'))
  expect(outside.counting.get('2.1.1')).toBe('not_applicable')
  expect(look({ setting: 'community' }, event('2.1.1', 'sufficient')).counting.has('2.1.1')).toBe(false)
})

test('a case with everything lacks nothing', () => {
  const answers = questionsOf(framework).map(({ id, answers: [first] }) => event(id, first?.id ?? ''))
  expect(look(custody, ...answers)).toMatchObject({ lacks: [], answered: 5, toAnswer: 5, contested: 0 })
  expect([...bytesOf(framework, look(custody, ...answers))]).toEqual([1, 1, 4, 1, 1])
})
