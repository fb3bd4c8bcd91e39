/** The integer programme finds counts where there are any, and says so where there are none. */
import { expect, test } from 'vitest'
import { chooseCounts } from './counts.ts'
import { readBases, readCoreCaseInspection, readPublished, solverQuestions } from './inputs.ts'

const [questions, bases, published] = [
  solverQuestions(await readCoreCaseInspection()),
  readBases(),
  readPublished(),
] as const

test('every question of the framework has its preferred base', async () => {
  const counts = await chooseCounts(questions, bases, published)
  const scopes = questions.flatMap(({ id }) =>
    ['all', 'custody', 'community'].filter(scope => scope in (bases[id] ?? {})),
  )
  expect(counts).toHaveLength(scopes.length)
  for (const { question, scope, scoreable } of counts) expect(scoreable).toBe(bases[question]?.[scope]?.[2])
})

test('with every judgement counted, no whole numbers come to the published scores', async () => {
  const all = questions.map(question => ({ ...question, scores: question.kind === 'judgement' }))
  await expect(chooseCounts(all, bases, published)).rejects.toThrow('No whole numbers within the bases')
})

test('a figure that no base yields is named', async () => {
  const wrong = published.map(figure => (figure.id === '1.1-s4' ? { ...figure, value: { percent: 90 } } : figure))
  await expect(chooseCounts(questions, bases, wrong)).rejects.toThrow('No base of 1.1.8 (all) yields 90%')
})

test('a question without a base is named', async () => {
  const { '1.1.8': _left, ...others } = bases
  await expect(chooseCounts(questions, others, published)).rejects.toThrow('bases.yaml has no base for question 1.1.8')
})
