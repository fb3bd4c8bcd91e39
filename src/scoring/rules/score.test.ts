/** Scores, proven on small examples and by dice. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { makeFramework, makeQuestion } from '../../../test/make/framework.ts'
import { questionsOf } from '../../framework/rules/framework.ts'
import { mergeScores } from './merge.ts'
import { planOf } from './plan.ts'
import type { Score, Scores } from './score.ts'
import { scoreAnswers, scoreCounts } from './score.ts'
import type { AnswerGiven } from './tally.ts'
import { addCounts, countAnswers, countCoded } from './tally.ts'

const framework = makeFramework()
const plan = planOf(framework)
const times = (n: number, question: string, answer: string): AnswerGiven[] =>
  Array.from({ length: n }, () => ({ question, answer }))
const find = (scores: readonly Score[], id: string) => scores.find(score => score.id === id)
const everyScore = (scores: Scores) => Object.values(scores).flat() as Score[]

const anAnswer: fc.Arbitrary<AnswerGiven> = fc
  .constantFrom(...questionsOf(framework))
  .chain(({ id, answers }) => fc.constantFrom(...answers).map(answer => ({ question: id, answer: answer.id })))
const answers = fc.array(anAnswer, { maxLength: 200 })

describe('a score', () => {
  test('pools answers over questions and cases, so a large criterion weighs more than a small one', () => {
    const scores = scoreAnswers(framework, [
      ...times(77, '1.1.1a', 'sufficient'),
      ...times(23, '1.1.1b', 'insufficient'),
      ...times(36, '1.2.1', 'sufficient'),
      ...times(4, '1.2.1', 'insufficient'),
    ])
    expect(find(scores.criteria, '1.1')).toMatchObject({ sufficient: 77, scoreable: 100, percent: 77 })
    expect(find(scores.criteria, '1.2')).toMatchObject({ sufficient: 36, scoreable: 40, percent: 90 })
    expect(find(scores.sections, '1')).toMatchObject({ sufficient: 113, scoreable: 140, percent: 81 })
  })

  test('leaves out what is not applicable, and is no score where nothing else is left', () => {
    const scores = scoreAnswers(framework, [
      ...times(5, '1.2.1', 'not_applicable'),
      ...times(1, '1.1.1a', 'sufficient'),
    ])
    const none = { sufficient: 0, scoreable: 0, percent: null, band: null, interval: null }
    expect(find(scores.criteria, '1.2')).toEqual({ id: '1.2', ...none })
    expect(find(scores.questions, '1.2.1')).toEqual({ id: '1.2.1', ...none, counts: [0, 0, 5] })
    expect(find(scores.sections, '1')?.percent).toBe(100)
  })

  test('of a fact is counted for its question and for nothing above it', () => {
    const scores = scoreAnswers(framework, [...times(3, '1.1.2', 'yes'), ...times(1, '1.1.2', 'no')])
    expect(find(scores.questions, '1.1.2')).toMatchObject({ sufficient: 3, scoreable: 4, percent: 75 })
    expect(find(scores.criteria, '1.1')?.scoreable).toBe(0)
  })

  test('reads its band from the rounded figure', () => {
    const scores = scoreAnswers(framework, [
      ...times(149, '1.2.1', 'sufficient'),
      ...times(51, '1.2.1', 'insufficient'),
    ])
    expect(find(scores.criteria, '1.2')).toMatchObject({ percent: 75, band: { id: 'good' } })
  })

  test('is refused for an answer that the framework does not know', () => {
    expect(() => scoreAnswers(framework, times(1, '9.9', 'sufficient'))).toThrow('No question 9.9')
    expect(() => scoreAnswers(framework, times(1, '1.2.1', 'yes'))).toThrow('does not allow')
  })

  test('counts a question once in each theme that it feeds', () => {
    const { themes } = scoreAnswers(framework, times(1, '1.1.1b', 'sufficient'))
    expect(themes.map(({ id, scoreable }) => [id, scoreable])).toEqual([
      ['harm', 1],
      ['safety', 1],
    ])
  })

  test('of a theme takes no part of a question that does not score', () => {
    const sections = [
      {
        ...framework.sections[0]!,
        criteria: [
          {
            ...framework.sections[0]!.criteria[0]!,
            questions: [makeQuestion('q', { scores: false, themes: ['harm'] })],
          },
        ],
      },
    ]
    const { themes } = scoreAnswers(makeFramework({ sections }), times(1, 'q', 'sufficient'))
    expect(themes[0]?.scoreable).toBe(0)
  })
})

describe('with dice', () => {
  test('the order of the answers never matters', () => {
    const shuffled = answers.chain(list =>
      fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
    )
    fc.assert(
      fc.property(shuffled, ([one, other]) => {
        expect(scoreAnswers(framework, other)).toEqual(scoreAnswers(framework, one))
      }),
    )
  })

  test('one more sufficient answer never lowers a score, one more insufficient never raises it', () => {
    fc.assert(
      fc.property(answers, fc.constantFrom(...questionsOf(framework)), (list, { id, answers: allowed }) => {
        const before = everyScore(scoreAnswers(framework, list))
        const after = (line: string) =>
          everyScore(
            scoreAnswers(framework, [...list, { question: id, answer: allowed.find(a => a.line === line)!.id }]),
          )
        before.forEach(({ percent }, i) => {
          expect(after('above')[i]!.percent ?? 100).toBeGreaterThanOrEqual(percent ?? 0)
          expect(after('below')[i]!.percent ?? 0).toBeLessThanOrEqual(percent ?? 100)
          expect(after('outside')[i]!.percent).toBe(percent)
        })
      }),
    )
  })

  test('a section lies between its criteria', () => {
    fc.assert(
      fc.property(answers, list => {
        const { sections, criteria } = scoreAnswers(framework, list)
        framework.sections.forEach((section, i) => {
          const parts = criteria.filter(c => section.criteria.some(({ id }) => id === c.id) && c.scoreable > 0)
          const { sufficient, scoreable } = sections[i]!
          // Compared crosswise in whole numbers, so that no division rounds.
          const above = parts.filter(c => c.sufficient * scoreable >= sufficient * c.scoreable)
          const below = parts.filter(c => c.sufficient * scoreable <= sufficient * c.scoreable)
          if (scoreable > 0) expect(Math.min(above.length, below.length)).toBeGreaterThan(0)
        })
      }),
    )
  })

  test('the scores of two disjoint sets merge into exactly the score of both', () => {
    fc.assert(
      fc.property(answers, answers, fc.nat(100), (one, other, more) => {
        const sample = { sampled: 10, caseload: 10 + more }
        const together = scoreAnswers(framework, [...one, ...other], sample)
        const merged = mergeScores(framework, scoreAnswers(framework, one), scoreAnswers(framework, other), sample)
        expect(merged).toEqual(together)
        expect(scoreCounts(plan, addCounts(countAnswers(plan, one), countAnswers(plan, other)), sample)).toEqual(
          together,
        )
      }),
    )
  })

  test('a score stays within 0 and 100, and its band is the highest whose edge it reaches', () => {
    fc.assert(
      fc.property(answers, list => {
        for (const { sufficient, scoreable, percent, band } of everyScore(scoreAnswers(framework, list))) {
          expect(sufficient).toBeLessThanOrEqual(scoreable)
          expect(percent === null).toBe(scoreable === 0)
          if (percent === null) continue
          expect(percent).toBeGreaterThanOrEqual(0)
          expect(percent).toBeLessThanOrEqual(100)
          const reached = framework.bands.bands.filter(({ from }) => from <= percent).map(({ from }) => from)
          expect(band?.from).toBe(Math.max(...reached))
        }
      }),
    )
  })

  test('answers counted by number and by id give the same', () => {
    fc.assert(
      fc.property(answers, list => {
        const questions = list.map(({ question }) => plan.numberOf.get(question)!)
        const codes = list.map(({ question, answer }) => {
          const { question: asked, answers: numbers } = plan.questions[plan.numberOf.get(question)! - 1]!
          return numbers[asked.answers.findIndex(({ id }) => id === answer)]!
        })
        expect(countCoded(plan, { questions: Uint16Array.from(questions), answers: Uint8Array.from(codes) })).toEqual(
          countAnswers(plan, list),
        )
      }),
    )
  })
})
