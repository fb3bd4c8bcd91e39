/** Dated events are entered and corrected, and the arithmetic that follows from them is told. */
import { expect, test } from 'vitest'
import type { RecordEvent } from '../../framework/rules/case-work.ts'
import { judgement } from '../../../test/make/framework.ts'
import { caseDates, recordedFrom, verdictsOf } from './case-dates.ts'
import type { KeptOperation } from './operation.ts'
import { deadlineInWords, proposedAnswer } from './timeliness-words.ts'
import { workOut } from './timeliness.ts'

const event = (id: string, own: Partial<RecordEvent> = {}): RecordEvent => ({ id, title: { en: id, cy: id }, ...own })
const events = [event('sentence', { attribute: 'start_date' }), event('plan'), event('review', { several: true })]
const sent = (id: string, kind: 'record-event' | 'timeliness', content: object): KeptOperation =>
  ({
    id,
    kind,
    content,
    assessment: 1,
    device: 'a tablet',
    deviceClock: '',
    person: 1,
    receivedAt: '',
    order: 1,
  }) as never
const entry = (id: string, of: string, on: string | null, own: object = {}) =>
  sent(id, 'record-event', { event: of, on, replaces: [], takenBack: false, ...own })
const days = (...operations: readonly KeptOperation[]) =>
  caseDates({ events }, { start_date: '2011-12-20' }, operations).map(({ entries }) => entries.map(({ on }) => on))

test('what the case list dates is not entered again', () => {
  expect(days(entry('a', 'sentence', '2012-01-01'))).toEqual([['2011-12-20'], [], []])
})

test('several reviews stand by day, and a correction takes the place of what was wrong', () => {
  const reviews = [entry('a', 'review', '2012-03-01'), entry('b', 'review', '2012-01-01')]
  expect(days(...reviews)[2]).toEqual(['2012-01-01', '2012-03-01'])
  expect(days(...reviews, entry('c', 'review', '2012-02-01', { replaces: ['a'] }))[2]).toEqual([
    '2012-01-01',
    '2012-02-01',
  ])
  expect(days(...reviews, entry('c', 'review', null, { replaces: ['a'], takenBack: true }))[2]).toEqual(['2012-01-01'])
})

test('what nobody entered is not known, and what was not done is known', () => {
  const recorded = recordedFrom(caseDates({ events }, {}, [entry('a', 'plan', null)]))
  expect(recorded.get('plan')).toEqual({ days: [], notDone: true })
  expect(recorded.has('sentence')).toBe(false)
})

test('the last word on an outcome stands', () => {
  const verdict = (id: string, said: string) => sent(id, 'timeliness', { rule: 'plan', outcome: 'late', verdict: said })
  expect(verdictsOf([verdict('a', 'confirmed'), verdict('b', 'overruled')]).get('plan')?.said.verdict).toBe('overruled')
})

test('the arithmetic is told in both languages, and proposes the answer on its side of the line', () => {
  const limit = { amount: 15, unit: 'working-days' } as const
  const recorded = recordedFrom(caseDates({ events }, { start_date: '2011-12-20' }, [entry('a', 'plan', '2012-01-17')]))
  const dates = { recorded, holidays: ['2011-12-26', '2011-12-27', '2012-01-02'], asOf: '2012-02-01' }
  const { outcome, deadlines } = workOut({ starts: 'sentence', due: 'plan', limit }, dates)
  expect(deadlines.map(each => deadlineInWords(limit, each, 'en'))).toEqual([
    'due 13 January 2012: 15 working days from 20 December 2011; done 17 January 2012: 2 working days late',
  ])
  expect(deadlines.map(each => deadlineInWords(limit, each, 'cy'))[0]).toContain('2 diwrnod gwaith yn hwyr')
  expect(proposedAnswer(outcome, { answers: judgement })?.id).toBe('insufficient')
  expect(proposedAnswer('not-known', { answers: judgement })).toBeNull()
})
