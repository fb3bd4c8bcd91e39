/** Contested answers are told apart: how many there are, and on which device each of one person's was given. */
import { expect, test } from 'vitest'
import { contestWords, toldApart } from './contest-words.ts'
import type { AnswerEvent } from './merge/event.ts'
import { formDevice, paperDevice } from './merge/event.ts'

const given = (device: string, person = 7): AnswerEvent => ({
  id: `${device} ${person}`,
  question: 'q1',
  value: 'yes',
  reasons: [],
  note: '',
  evidenceOn: null,
  base: null,
  settles: [],
  device,
  person,
  deviceClock: '2012-01-16T10:15:00.000Z',
})
const told = (heads: readonly AnswerEvent[], here?: string): readonly string[] =>
  heads.map(head => toldApart(head, { heads, whoWhen: 'Sam', why: '', language: 'en', ...(here ? { here } : {}) }))

test('the devices of one person have names, and the one that asks is pointed out', () => {
  const heads = [given('3f2a9c11-tablet'), given('b7d0aa42-laptop'), given(formDevice)]
  expect(told(heads, 'b7d0aa42-laptop')).toEqual([
    'Sam – on the device called 3F2A',
    'Sam – on this device, called B7D0',
    'Sam – saved on the website, not on a device',
  ])
})

test('answers of two people, or of one device and of paper, need no device’s name', () => {
  expect(told([given('3f2a9c11'), given('b7d0aa42', 8)])).toEqual(['Sam', 'Sam'])
  expect(told([given('3f2a9c11'), given(paperDevice)])).toEqual(['Sam', 'Sam – from paper'])
})

test('more than two answers are counted in the title, in both languages', () => {
  expect([2, 3].map(contestWords.en.contested)).toEqual([
    'Answered twice, differently',
    'Answered 3 times, differently',
  ])
  expect(contestWords.cy.contested(3)).toContain('3 gwaith')
})
