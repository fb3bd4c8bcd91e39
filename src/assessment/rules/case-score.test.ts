/** A case's own score, with dice: it follows the line, and says how much of the case it rests on. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { makeFramework } from '../../../test/make/framework.ts'
import { questionsOf } from '../../framework/rules/framework.ts'
import { scoreCase } from './case-score.ts'
import { lookOver } from './completeness.ts'
import type { Standing } from './merge/standing.ts'

const framework = makeFramework()
const answered = (value: string): Standing => ({
  state: 'answered',
  value,
  reasons: [],
  note: '',
  evidenceOn: null,
  heads: [],
})
const scored = (given: Readonly<Record<string, string>>, setting = 'custody') => {
  const standing = new Map(Object.entries(given).map(([question, value]) => [question, answered(value)]))
  return scoreCase(framework, lookOver(framework, { setting }, standing))
}

test('it is sufficient over scoreable, with how many of the questions that score are judged', () => {
  const { whole, themes } = scored({ '1.1.1a': 'sufficient', '1.1.1b': 'insufficient', '1.2.1': 'not_applicable' })
  expect(whole).toEqual({ sufficient: 1, scoreable: 2, percent: 50, judged: 3, toJudge: 4 })
  expect(themes.map(({ id, score }) => [id, score.percent, score.judged, score.toJudge])).toEqual([
    ['harm', 50, 2, 2],
    ['safety', 0, 2, 2],
  ])
})

test('a question that is not for this case is in no count', () => {
  expect(scored({}, 'community').whole.toJudge).toBe(3)
})

test('where nothing is judged there is no score, and not 0%', () => {
  expect(scored({}).whole).toMatchObject({ percent: null, judged: 0 })
  expect(scored({ '1.1.1a': 'not_applicable' }).whole).toMatchObject({ percent: null, judged: 1 })
})

test('it never claims more than is judged, nor judges more than is asked', () => {
  const answer = fc.constantFrom('sufficient', 'insufficient', 'not_applicable', undefined)
  const ids = questionsOf(framework)
    .filter(({ scores }) => scores)
    .map(({ id }) => id)
  fc.assert(
    fc.property(fc.tuple(...ids.map(() => answer)), fc.constantFrom('custody', 'community'), (values, setting) => {
      const given = Object.fromEntries(ids.flatMap((id, i) => (values[i] === undefined ? [] : [[id, values[i]]])))
      const { whole, themes } = scored(given, setting)
      for (const { sufficient, scoreable, judged, toJudge } of [whole, ...themes.map(({ score }) => score)]) {
        expect(sufficient).toBeLessThanOrEqual(scoreable)
        expect(scoreable).toBeLessThanOrEqual(judged)
        expect(judged).toBeLessThanOrEqual(toJudge)
      }
    }),
  )
})
