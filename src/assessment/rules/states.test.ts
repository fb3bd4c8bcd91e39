/** The life of a case assessment. */
import { expect, test } from 'vitest'
import type { CaseDeed } from './states.ts'
import { after, caseStates, caseSteps, caseStateWords, stateOf } from './states.ts'

const lived = (...deeds: readonly CaseDeed[]) => stateOf(deeds.map((deed, order) => ({ deed, order })))

test('a case is answered, finished, sent back and finished again, and closes', () => {
  expect(lived()).toBe('not-started')
  expect(lived('answer', 'answer')).toBe('in-progress')
  expect(lived('answer', 'finish')).toBe('finished')
  expect(lived('answer', 'finish', 'send-back', 'answer')).toBe('sent-back')
  expect(lived('answer', 'finish', 'send-back', 'answer', 'finish')).toBe('finished-again')
  expect(lived('answer', 'finish', 'send-back', 'finish', 'close')).toBe('closed')
})

test('an answer that arrives after a case was finished opens it again', () => {
  expect(lived('answer', 'finish', 'answer')).toBe('in-progress')
  expect(lived('answer', 'finish', 'send-back', 'finish', 'answer')).toBe('sent-back')
})

test('what the table has no step for changes nothing', () => {
  expect(lived('finish', 'send-back', 'close')).toBe('not-started')
  expect(lived('replace', 'answer', 'finish')).toBe('replaced')
  expect(after('closed', 'answer')).toBeNull()
})

test('each state can be reached and has its words, and no step stands twice', () => {
  const reached = new Set(['not-started', ...caseSteps.map(({ to }) => to)])
  expect([...reached].toSorted()).toEqual(caseStates.toSorted())
  expect(Object.keys(caseStateWords)).toEqual([...caseStates])
  expect(new Set(caseSteps.map(({ from, deed }) => `${from} ${deed}`)).size).toBe(caseSteps.length)
})
