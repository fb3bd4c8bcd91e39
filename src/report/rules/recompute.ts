/** Counting every score of a bundle again from its counts, by the framework that it holds. */
import type { SampleSize } from '../../scoring/rules/interval.ts'
import type { Plan } from '../../scoring/rules/plan.ts'
import { planOf } from '../../scoring/rules/plan.ts'
import type { Scores } from '../../scoring/rules/score.ts'
import { scoreCounts } from '../../scoring/rules/score.ts'
import { noCounts } from '../../scoring/rules/tally.ts'
import type { Content, FrozenScore } from './bundle.ts'
import { frozenScores } from './bundle.ts'
import { placeOf } from './pieces.ts'

type Counted = Pick<Content, 'framework' | 'sample' | 'themes' | 'sections' | 'criteria' | 'questions'>

/** The scores that follow from the counts of a bundle, by the plan of its own framework. */
export function recomputed({ framework, questions, sample }: Counted): Scores {
  const plan = planOf(framework)
  const counts = noCounts(plan)
  for (const { number, question, answers } of plan.questions) {
    const given = questions.find(({ id }) => id === question.id)?.counts ?? {}
    question.answers.forEach(({ id }, index) => {
      counts[cellOf(plan, number, answers[index] ?? 0)] = given[id] ?? 0
    })
  }
  return scoreCounts(plan, counts, sample satisfies SampleSize)
}

const cellOf = ({ stride }: Plan, question: number, answer: number): number => question * stride + answer

/**
 * Where a bundle's figures are not those that follow from its counts: a sentence each, which names the question, the
 * criterion, the section or the theme, and says both. Throws where the framework is not one.
 */
export function* differences(content: Counted): Generator<string, void> {
  const follows = frozenScores(content.framework, recomputed(content))
  for (const { id, counts } of content.questions) {
    const allowed = follows.questions.find(question => question.id === id)?.counts
    if (allowed === undefined) continue
    for (const answer of new Set([...Object.keys(allowed), ...Object.keys(counts)])) {
      if (!Object.hasOwn(counts, answer)) yield `question ${id}: the bundle has no count of "${answer}"`
      if (!Object.hasOwn(allowed, answer)) yield `question ${id}: the framework has no answer "${answer}"`
    }
  }
  for (const kind of ['questions', 'criteria', 'sections', 'themes'] as const)
    yield* listed(kind, content[kind], follows[kind])
}

function* listed(kind: string, says: readonly FrozenScore[], follows: readonly FrozenScore[]): Generator<string, void> {
  const right = new Map(follows.map(score => [score.id, score]))
  const seen = new Set<string>()
  for (const score of says) {
    const place = placeOf(`${kind}/${score.id}`)
    const its = right.get(score.id)
    if (seen.has(score.id)) yield `${place} stands twice`
    else if (!its) yield `${place} is not in the framework`
    else if (said(score) !== said(its))
      yield `${place}: the bundle says ${said(score)}; from its counts follows ${said(its)}`
    seen.add(score.id)
  }
  for (const { id } of follows) if (!seen.has(id)) yield `${placeOf(`${kind}/${id}`)} is missing`
}

const said = ({ sufficient, scoreable, percent, band, interval }: FrozenScore): string => {
  const share = percent === null ? 'not scored' : `${percent}%`
  const range = interval === null ? 'no interval' : `interval ${interval[0]} to ${interval[1]}`
  return `${sufficient} of ${scoreable}, ${share}, ${band === null ? 'no band' : `band "${band}"`}, ${range}`
}
