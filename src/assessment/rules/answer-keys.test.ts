/** Keys for answers come from the framework's own spellings, whichever framework it is. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findFramework } from '../../framework/load/find.ts'
import { questionsOf } from '../../framework/rules/framework.ts'
import type { Answer } from '../../framework/rules/question.ts'
import { answerKeys } from './answer-keys.ts'

const answer = (id: string, ...aliases: string[]): Answer => ({ id, title: { en: id, cy: id }, line: 'above', aliases })
const keysOf = (...answers: Answer[]): string =>
  answerKeys({ answers })
    .map(({ key }) => key)
    .join('')

test('yes, no and not applicable are y, n and a, by their spellings', () => {
  expect(keysOf(answer('s', 'y', 'yes'), answer('i', 'n', 'no'), answer('x', 'na', 'n/a'))).toBe('yna')
})

test('without spellings the letters of the answer itself serve, and an answer may be left without a key', () => {
  expect(keysOf(answer('good'), answer('go'), answer('o'))).toBe('go')
})

test('in the framework that ships, each answer of each question has a key of its own', async () => {
  const found = await findFramework('cci-2009')
  if (!found.ok) throw new Error('no framework')
  for (const question of questionsOf(found.value)) {
    const keys = answerKeys(question)
    expect(new Set(keys.map(({ key }) => key)).size).toBe(question.answers.length)
  }
  const [judgement] = questionsOf(found.value).filter(({ kind }) => kind === 'judgement')
  expect(answerKeys(judgement!).map(({ key }) => key)).toEqual(['y', 'n', 'a'])
})

test('no key gives two answers, and none is what another answer is spelled as', () => {
  const spelling = fc.string({ unit: fc.constantFrom('a', 'b', 'c', '-'), maxLength: 2 })
  const answers = fc.uniqueArray(fc.tuple(spelling, fc.array(spelling, { maxLength: 3 })), { selector: ([id]) => id })
  fc.assert(
    fc.property(answers, made => {
      const all = made.map(([id, aliases]) => answer(id, ...aliases))
      const keys = answerKeys({ answers: all })
      const spelledElsewhere = keys.some(each =>
        all.some(other => other.id !== each.answer.id && other.aliases.includes(each.key)),
      )
      return new Set(keys.map(({ key }) => key)).size === keys.length && !spelledElsewhere
    }),
  )
})
