/** Which questions a case is asked, with dice over made-up frameworks. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { makeFramework, makeQuestion } from '../../../test/make/framework.ts'
import type { CaseAttribute } from './case-attribute.ts'
import type { Framework } from './framework.ts'
import type { Condition, Question } from './question.ts'
import { isReachable } from './reach.ts'
import { applies, askingOrder, route, standing } from './route.ts'
import type { Attributes } from './route.ts'

const colour: CaseAttribute = {
  id: 'colour',
  title: { en: 'Colour', cy: 'Lliw' },
  kind: 'choice',
  values: ['red', 'green', 'blue'].map(id => ({ id, title: { en: id, cy: id } })),
  describesSample: false,
  provenance: { kind: 'unconfirmed', note: 'made for tests' },
}
const size: CaseAttribute = { ...colour, id: 'size', values: colour.values.slice(0, 2) }
const answerIds = ['sufficient', 'insufficient', 'not_applicable']

/** Some of the values, at least one. */
const some = (values: readonly string[]) => fc.subarray([...values], { minLength: 1 })

/** A condition over the attributes and the questions before a position. */
const conditionBefore = (position: number): fc.Arbitrary<Condition> =>
  fc.letrec<{ condition: Condition; literal: Condition }>(tie => ({
    literal: fc.oneof(
      fc.record({ attribute: fc.constant('colour'), in: some(['red', 'green', 'blue']) }),
      fc.record({ attribute: fc.constant('size'), in: some(['red', 'green']) }),
      ...(position > 0 ? [fc.record({ question: fc.nat(position - 1).map(n => `q${n}`), in: some(answerIds) })] : []),
    ),
    condition: fc.oneof(
      { maxDepth: 2, depthSize: 'small' },
      tie('literal'),
      fc.record({ all: fc.array(tie('condition'), { minLength: 1, maxLength: 3 }) }),
      fc.record({ any: fc.array(tie('condition'), { minLength: 1, maxLength: 3 }) }),
      fc.record({ not: tie('condition') }),
    ),
  })).condition

/** Five questions, each hanging on attributes and earlier questions, or on nothing. */
const questions: fc.Arbitrary<readonly Question[]> = fc
  .tuple(...Array.from({ length: 5 }, (_, i) => fc.option(conditionBefore(i), { nil: undefined })))
  .map(conditions =>
    conditions.map((condition, i) =>
      makeQuestion(`q${i}`, { ...(condition && { applies: condition }), screenOrder: i }),
    ),
  )

const frameworkOf = (all: readonly Question[]): Framework => {
  const framework = makeFramework()
  const [section] = framework.sections
  const [criterion] = section?.criteria ?? []
  if (!section || !criterion) throw new Error('The made framework has no criterion')
  return {
    ...framework,
    caseAttributes: [colour, size],
    sections: [{ ...section, criteria: [{ ...criterion, questions: all }] }],
  }
}

const attributesDice = fc.record({
  colour: fc.constantFrom('red', 'green', 'blue', null),
  size: fc.constantFrom('red', 'green', undefined),
})
const answersDice = fc
  .array(fc.option(fc.constantFrom(...answerIds), { nil: undefined }), { minLength: 5, maxLength: 5 })
  .map(list => new Map(list.flatMap((answer, i) => (answer === undefined ? [] : [[`q${i}`, answer] as const]))))

test('a question without a condition is for every case', () => {
  const question = makeQuestion('q', {})
  expect(applies(question, {}, new Map())).toBe(true)
})

test('a question waits until what it hangs on is known', () => {
  const question = makeQuestion('q', { applies: { question: 'p', in: ['sufficient'] } })
  expect(standing(question, {}, new Map())).toBe('not-yet-known')
  expect(standing(question, {}, new Map([['p', 'sufficient']]))).toBe('applies')
  expect(standing(question, {}, new Map([['p', 'insufficient']]))).toBe('does-not-apply')
})

test('what is already decided does not wait for the rest', () => {
  const [red, big]: Condition[] = [
    { attribute: 'colour', in: ['red'] },
    { attribute: 'size', in: ['green'] },
  ]
  const either = makeQuestion('q', { applies: { any: [red as Condition, big as Condition] } })
  const both = makeQuestion('q', { applies: { all: [red as Condition, big as Condition] } })
  expect(standing(either, { colour: 'red' }, new Map())).toBe('applies')
  expect(standing(both, { colour: 'blue' }, new Map())).toBe('does-not-apply')
  expect(standing(both, { colour: 'red' }, new Map())).toBe('not-yet-known')
})

test('the conversation follows the screen order, and otherwise the framework', () => {
  const all = [2, 1, 2, 0].map((screenOrder, i) => makeQuestion(`q${i}`, { screenOrder }))
  expect(askingOrder(frameworkOf(all)).map(question => question.id)).toEqual(['q3', 'q1', 'q0', 'q2'])
})

test('an answer to a question that is no longer for the case opens nothing', () => {
  const framework = frameworkOf([
    makeQuestion('q0', { applies: { attribute: 'colour', in: ['red'] }, screenOrder: 0 }),
    makeQuestion('q1', { applies: { question: 'q0', in: ['sufficient'] }, screenOrder: 1 }),
  ])
  const answers = new Map([['q0', 'sufficient']])
  expect(route(framework, { colour: 'red' }, answers).get('q1')).toBe('applies')
  expect(route(framework, { colour: 'blue' }, answers).get('q1')).toBe('does-not-apply')
})

test('an answer never changes how an earlier question stands, nor its own', () => {
  fc.assert(
    fc.property(
      questions,
      attributesDice,
      answersDice,
      fc.nat(4),
      fc.constantFrom(...answerIds),
      (all, known, answers, n, given) => {
        const framework = frameworkOf(all)
        const before = [...route(framework, known, answers).values()].slice(0, n + 1)
        const after = [...route(framework, known, new Map(answers).set(`q${n}`, given)).values()].slice(0, n + 1)
        expect(after).toEqual(before)
      },
    ),
  )
})

test('what is known to apply, or not to, stays so whatever else becomes known', () => {
  fc.assert(
    fc.property(
      questions,
      attributesDice,
      answersDice,
      attributesDice,
      answersDice,
      (all, known, answers, more, later) => {
        const framework = frameworkOf(all)
        const set = Object.fromEntries(Object.entries(known).filter(([, value]) => typeof value === 'string'))
        const before = route(framework, known, answers)
        const after = route(framework, { ...more, ...set }, new Map([...later, ...answers]))
        for (const [id, stands] of before) if (stands !== 'not-yet-known') expect(after.get(id)).toBe(stands)
      },
    ),
  )
})

test('the search for a case that is asked agrees with trying every case', () => {
  fc.assert(
    fc.property(questions, all => {
      const framework = frameworkOf(all)
      const asked = new Set<string>()
      for (const known of everyCase()) for (const id of everAsked(framework, known)) asked.add(id)
      for (const question of all)
        expect([question.id, isReachable(question, framework, all)]).toEqual([question.id, asked.has(question.id)])
    }),
    { numRuns: 60 },
  )
})

const everyCase = (): readonly Attributes[] =>
  ['red', 'green', 'blue'].flatMap(first => ['red', 'green'].map(second => ({ colour: first, size: second })))

/** The questions that some way of answering brings up: all ways, one question after the other. */
function everAsked(framework: Framework, known: Attributes): ReadonlySet<string> {
  const asked = new Set<string>()
  const walk = (position: number, answers: ReadonlyMap<string, string>): void => {
    const question = askingOrder(framework)[position]
    if (!question) return
    if (route(framework, known, answers).get(question.id) !== 'applies') {
      walk(position + 1, answers)
      return
    }
    asked.add(question.id)
    for (const answer of answerIds) walk(position + 1, new Map(answers).set(question.id, answer))
  }
  walk(0, new Map())
  return asked
}
