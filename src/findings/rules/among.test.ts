/** A figure among others: lowest, highest and average of the inspections that scored it. */
import { expect, test } from 'vitest'
import { makeFramework } from '../../../test/make/framework.ts'
import { scoreAnswers } from '../../scoring/rules/score.ts'
import { among } from './among.ts'

const framework = makeFramework()
const scored = (...answers: string[]) =>
  scoreAnswers(
    framework,
    answers.map(answer => ({ question: '1.1.1a', answer })),
  )

test('each inspection counts once, halves are rounded up, and what nobody scored is absent', () => {
  const found = among([scored('sufficient'), scored('sufficient', 'insufficient'), scored('not_applicable')])
  expect(found.get('1.1.1a')).toEqual({ inspections: 2, lowest: 50, highest: 100, average: 75 })
  expect(found.get('harm')).toEqual({ inspections: 2, lowest: 50, highest: 100, average: 75 })
  expect(found.has('1.2')).toBe(false)
  const third = scored('sufficient', 'insufficient', 'insufficient')
  expect(among([scored('sufficient'), third]).get('1.1.1a')?.average).toBe(67)
})
