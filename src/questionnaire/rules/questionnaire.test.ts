/** What respondents said is counted over those who answered, and nothing unknown gets in. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { countItems, tallyOf } from './count.ts'
import { faultsOf } from './questionnaire.ts'
import type { Questionnaire } from './questionnaire.ts'

const same = (text: string) => ({ en: text, cy: text })
const yesNo = ['yes', 'no'].map(id => ({ id, title: same(id) }))
const questionnaire: Questionnaire = {
  audience: 'children',
  title: same('Children'),
  items: [
    { id: 'listened', text: same('Did staff listen?'), answers: yesNo },
    { id: 'better', text: same('Are things better?'), answers: yesNo },
  ],
}

test('a share is of those who answered the item', () => {
  const [listened] = countItems(questionnaire, [{ listened: 'yes' }, { listened: 'no' }, { listened: 'yes' }, {}])
  expect(listened).toMatchObject({
    answered: 3,
    shares: [
      { count: 2, percent: 67 },
      { count: 1, percent: 33 },
    ],
  })
})

test('where nobody answered there is no percentage', () => {
  const [listened] = countItems(questionnaire, [{ better: 'yes' }])
  expect(listened?.shares[0]).toMatchObject({ count: 0, answered: 0, percent: null })
})

test('answers are tallied together, and among those who said something else', () => {
  const responses = [
    { listened: 'yes', better: 'yes' },
    { listened: 'yes', better: 'no' },
    { listened: 'no', better: 'yes' },
  ]
  expect(tallyOf(responses, { item: 'listened', answers: ['yes', 'no'] })).toEqual({ count: 3, answered: 3 })
  const among = { item: 'better', answers: ['yes'] }
  expect(tallyOf(responses, { item: 'listened', answers: ['yes'], among })).toEqual({ count: 1, answered: 2 })
})

test('the shares of an item add up to those who answered', () => {
  const response = fc.record(
    { listened: fc.constantFrom('yes', 'no'), better: fc.constantFrom('yes', 'no') },
    { requiredKeys: [] },
  )
  fc.assert(
    fc.property(fc.array(response), responses => {
      for (const { answered, shares } of countItems(questionnaire, responses))
        expect(shares.reduce((sum, { count }) => sum + count, 0)).toBe(answered)
    }),
  )
})

test('an unknown item and an unknown answer are told with their line', () => {
  const faults = [...faultsOf(questionnaire, [{ line: 2, answers: { listened: 'maybe', name: 'Jackie' } }])]
  expect(faults.map(({ line, column }) => `${line} ${column}`)).toEqual(['2 listened', '2 name'])
})
