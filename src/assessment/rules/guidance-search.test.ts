/** Guidance is found by its words, whatever their order and capitals. */
import { expect, test } from 'vitest'
import { makeFramework, makeQuestion } from '../../../test/make/framework.ts'
import { searchGuidance } from './guidance-search.ts'

const same = (text: string) => ({ en: text, cy: text })
const [first] = makeFramework().sections
if (!first) throw new Error('the framework has a section')
const [criterion] = first.criteria
if (!criterion) throw new Error('the section has a criterion')
const framework = {
  sections: [
    {
      ...first,
      criteria: [
        {
          ...criterion,
          questions: [
            makeQuestion('a1', { guidance: same('Look at the school’s own plan, and ask who wrote it.') }),
            makeQuestion('a2', {
              text: { en: 'Was the school told?', cy: 'A ddywedwyd wrth yr ysgôl?' },
              screenOrder: 2,
            }),
            makeQuestion('a3', { evidence: [same('The contact log')], screenOrder: 3 }),
          ],
        },
      ],
    },
  ],
}
const found = (sought: string, language: 'en' | 'cy' = 'en') =>
  searchGuidance(framework, sought, language).map(({ question }) => question.id)

test('what is in the question itself comes before what is in its guidance', () => {
  expect(found('School')).toEqual(['a2', 'a1'])
})

test('every word must be there, in any order', () => {
  expect(found('plan school')).toEqual(['a1'])
  expect(found('plan hospital')).toEqual([])
})

test('evidence and the number of a question are found too, and accents make no difference', () => {
  expect(found('log')).toEqual(['a3'])
  expect(found('a3')).toEqual(['a3'])
  expect(found('ysgol', 'cy')).toEqual(['a2'])
})

test('nothing sought finds nothing', () => {
  expect(found('  – ')).toEqual([])
})
