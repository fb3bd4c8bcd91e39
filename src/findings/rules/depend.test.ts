/** One corrected answer marks exactly what depends on it: told from the framework, and seen in the counts. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { judgement, makeFramework, makeQuestion } from '../../../test/make/framework.ts'
import { questionsOf } from '../../framework/rules/framework.ts'
import { scoreAnswers } from '../../scoring/rules/score.ts'
import type { CountedAs, Shown } from './depend.ts'
import { dependsOn, touchedBy } from './depend.ts'
import type { Figures } from './figure.ts'
import { manners } from './reference.ts'
import { marksOf, seeAll } from './seen.ts'
import { shownIn } from './shown.ts'
import { figuresOf } from './tallies.ts'

const reasons = ['late', 'leaky'].map(id => ({ id, text: { en: id, cy: id } }))
const [first, second] = makeFramework().sections
const framework = makeFramework({
  sections: [
    {
      ...first!,
      criteria: [
        { ...first!.criteria[0]!, questions: [makeQuestion('1.1.1a', { reasons, themes: ['harm'] }), ...rest()] },
        first!.criteria[1]!,
      ],
    },
    second!,
  ],
  outline: (['foreword', 'scoring-summary', 'sections', 'score-chart'] as const).map(kind => ({
    id: kind,
    kind,
    title: { en: kind, cy: kind },
    appendix: false,
    text: [],
  })),
})

function rest() {
  return first!.criteria[0]!.questions.slice(1)
}

const settings = ['community', 'custody']
const questions = questionsOf(framework)
const ids = [
  ...questions.map(({ id }) => id),
  ...['1.1', '1.2', '2.1', '1', '2', 'harm', 'safety', 'cases', 'children', 'nowhere'],
]

interface Given {
  readonly value: string | null
  readonly reasons: readonly string[]
}

/** What stands in each case, by question. */
type Cases = readonly { readonly setting: string; readonly answers: Readonly<Record<string, Given>> }[]

const countIn = (cases: Cases): Figures => {
  const answersOf = (those: Cases) =>
    those.flatMap(({ answers }) =>
      Object.entries(answers).flatMap(([question, { value }]) => (value === null ? [] : [{ question, answer: value }])),
    )
  return figuresOf({
    framework,
    cases: cases.length,
    scores: scoreAnswers(framework, answersOf(cases)),
    bySetting: new Map(
      settings.map(setting => [
        setting,
        scoreAnswers(framework, answersOf(cases.filter(each => each.setting === setting))),
      ]),
    ),
    reasons: cases.flatMap(({ setting, answers }) =>
      Object.entries(answers).flatMap(([question, given]) =>
        countedAs(question, given).line === 'below' ? given.reasons.map(reason => ({ question, reason, setting })) : [],
      ),
    ),
    responses: new Map([['children', [{ listened: 'yes' }]]]),
  })
}

const countedAs = (question: string, { value, reasons }: Given): CountedAs => ({
  line: questions.find(({ id }) => id === question)?.answers.find(({ id }) => id === value)?.line ?? null,
  reasons,
})

const given = (question: string): fc.Arbitrary<Given> =>
  fc.record({
    value: fc.constantFrom(null, ...(questions.find(({ id }) => id === question)?.answers ?? judgement).map(a => a.id)),
    reasons: fc.subarray(question === '1.1.1a' ? ['late', 'leaky'] : []),
  })

const aCase = fc.record({
  setting: fc.constantFrom(...settings),
  answers: fc.record(Object.fromEntries(questions.map(({ id }) => [id, given(id)]))),
})

const reference = fc.oneof(
  fc
    .tuple(
      fc.constantFrom('', 'below '),
      fc.constantFrom(...ids),
      fc.constantFrom('', ...settings.map(setting => ` ${setting}`)),
      fc.constantFrom('', ...manners.slice(1).map(manner => ` ${manner}`)),
    )
    .map(parts => parts.join('')),
  fc.constantFrom(...ids.map(id => `comment ${id}`)),
  fc
    .tuple(fc.constantFrom('late', 'leaky'), fc.constantFrom('', ...settings.map(setting => ` ${setting}`)))
    .map(([reason, setting]) => `reason 1.1.1a ${reason}${setting}`),
)

const sentences: fc.Arbitrary<readonly Shown[]> = fc
  .array(fc.array(reference, { maxLength: 5 }), { maxLength: 12 })
  .map(all => all.map((references, i) => ({ id: `sentence ${String(i)}`, kind: 'sentence', references })))

test('the sentences, scores, charts and tables that depend on a corrected answer are marked, and only those', () => {
  const corrected = fc
    .constantFrom(...questions.map(({ id }) => id))
    .chain(question => fc.record({ question: fc.constant(question), to: given(question) }))
  fc.assert(
    fc.property(
      fc.array(aCase, { minLength: 1, maxLength: 8 }),
      fc.nat(),
      corrected,
      sentences,
      (cases, which, { question, to }, written) => {
        const at = which % cases.length
        const { setting, answers } = cases[at]!
        const after = cases.map((each, i) => (i === at ? { setting, answers: { ...answers, [question]: to } } : each))
        const shown = [...written, ...shownIn(framework)]
        const [before, now] = [countIn(cases), countIn(after)]
        const correction = {
          question,
          setting,
          before: countedAs(question, answers[question]!),
          after: countedAs(question, to),
        }
        const told = touchedBy(framework, shown, correction).map(({ id }) => id)
        const seen = shown.filter(({ references }) => marksOf(references, seeAll(references, before), now).length > 0)
        expect(told).toEqual(seen.map(({ id }) => id))
      },
    ),
    { numRuns: 400 },
  )
})

test('a score, the chart and the table follow from the questions that feed them', () => {
  const correction = (question: string) =>
    ({
      question,
      setting: 'custody',
      before: { line: 'above', reasons: [] },
      after: { line: 'below', reasons: [] },
    }) as const
  const touched = (question: string) =>
    touchedBy(framework, shownIn(framework), correction(question)).map(({ id }) => id)
  expect(touched('1.1.1a')).toEqual(['score harm', 'score 1', 'score 1.1', 'table comparison', 'chart criteria'])
  expect(touched('2.1.1')).toEqual(['score 2', 'score 2.1', 'chart criteria'])
  expect(touched('1.1.2')).toEqual([])
})

test('an answer put right without crossing the line touches nothing, and a reason touches its own count alone', () => {
  const correction = {
    question: '1.1.1a',
    setting: 'custody',
    before: { line: 'below', reasons: ['late'] },
    after: { line: 'below', reasons: ['late', 'leaky'] },
  } as const
  const depends = dependsOn(framework, correction)
  expect(['1.1.1a', '1.1 %', 'comment harm', 'reason 1.1.1a late'].filter(depends)).toEqual([])
  expect(['reason 1.1.1a leaky', 'reason 1.1.1a leaky community'].filter(depends)).toEqual(['reason 1.1.1a leaky'])
})
