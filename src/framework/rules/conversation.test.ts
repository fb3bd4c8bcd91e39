/** Every question is talked about once, whether or not a framework says in which order. */
import { expect, test } from 'vitest'
import { makeFramework, makeQuestion } from '../../../test/make/framework.ts'
import { findFramework } from '../load/find.ts'
import { conversationOf } from './conversation.ts'
import { questionsOf } from './framework.ts'
import { askingOrder } from './route.ts'

const title = { en: 'A part', cy: 'Rhan' }

test('the Core Case Inspection is a page for each part of the conversation, in the order of asking', async () => {
  const loaded = await findFramework('cci-2009')
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems))
  const parts = conversationOf(loaded.value)
  const asked = parts.flatMap(({ questions }) => questions.map(({ id }) => id))
  expect(asked).toEqual(askingOrder(loaded.value).map(({ id }) => id))
  expect(Math.max(...parts.map(({ questions }) => questions.length))).toBeLessThanOrEqual(13)
})

test('a framework that says nothing of it is talked through by criterion, and nothing is left out', () => {
  const framework = makeFramework()
  const parts = conversationOf(framework)
  expect(parts.map(({ id }) => id)).toEqual(['1.1', '1.2', '2.1'])
  expect(parts.flatMap(({ questions }) => questions)).toHaveLength(questionsOf(framework).length)
})

test('the criterion of the question asked first comes first', () => {
  const [first, second] = makeFramework().sections
  if (!first || !second) throw new Error('the framework has two sections')
  const [criterion] = second.criteria
  if (!criterion) throw new Error('the section has a criterion')
  const early = { ...second, criteria: [{ ...criterion, questions: [makeQuestion('2.1.1', { screenOrder: 0 })] }] }
  expect(conversationOf({ sections: [first, early] }).map(({ id }) => id)).toEqual(['2.1', '1.1', '1.2'])
})

test('parts that the framework names keep its order', () => {
  const conversation = [
    { id: 'late', title, questions: ['2.1.1'] },
    { id: 'early', title, questions: ['1.1.1a', '1.1.1b', '1.1.2', '1.2.1'] },
  ]
  expect(conversationOf(makeFramework({ conversation })).map(({ id }) => id)).toEqual(['late', 'early'])
})
