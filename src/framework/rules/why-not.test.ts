/** An assessor is told why a question is not asked, in both languages. */
import { expect, test } from 'vitest'
import { tinyFramework } from '../../../test/make/framework-folder.ts'
import { questionsOf } from './framework.ts'
import type { Question } from './question.ts'
import { whenAsked, whyNot } from './why-not.ts'

const framework = await tinyFramework()
const find = (id: string): Question => {
  const question = questionsOf(framework).find(each => each.id === id)
  if (!question) throw new Error(`The tiny framework has no question ${id}`)
  return question
}

test('the condition of a question reads as a sentence', () => {
  expect(whenAsked(framework, find('C1a'))).toBeNull()
  expect(whenAsked(framework, find('C1b'))).toEqual({
    en: '“Where it sails” is “Sea”',
    cy: "“Lle mae'n hwylio” yw “Môr”",
  })
  expect(whenAsked(framework, find('C2b'))?.en).toBe(
    'the answer to question C2a is “Yes” and it is not so that the answer to question C1a is “Not applicable”',
  )
})

test('a question that applies needs no reason', () => {
  expect(whyNot(framework, find('C1a'), {}, new Map())).toBeNull()
  expect(whyNot(framework, find('C1b'), { place: 'sea' }, new Map())).toBeNull()
})

test('a question that does not apply says what would have to hold', () => {
  expect(whyNot(framework, find('C1b'), { place: 'river' }, new Map())).toEqual({
    en: 'Asked only where “Where it sails” is “Sea”.',
    cy: "Gofynnir dim ond lle mae'r canlynol yn wir: “Lle mae'n hwylio” yw “Môr”.",
  })
})

test('of several parts only the one that fails is named', () => {
  const answers = new Map([
    ['C2a', 'yes'],
    ['C1a', 'none'],
  ])
  expect(whyNot(framework, find('C2b'), {}, answers)?.en).toBe(
    'Asked only where it is not so that the answer to question C1a is “Not applicable”.',
  )
})

test('a question that waits says for what', () => {
  expect(whyNot(framework, find('C2b'), {}, new Map())?.en).toBe(
    'Not known until it is clear whether the answer to question C2a is “Yes”.',
  )
})
