/** What a score is: never a bare percentage, always the counts that make it. */
import type { Band, Bands } from '../../framework/rules/bands.ts'
import type { Framework } from '../../framework/rules/framework.ts'
import type { Tally } from '../../platform/pure/proportion.ts'
import { add, nothing, wholePercent } from '../../platform/pure/proportion.ts'
import { bandOf } from './band.ts'
import type { Interval, SampleSize } from './interval.ts'
import { interval } from './interval.ts'
import type { Group, Plan, PlannedQuestion } from './plan.ts'
import { planOf } from './plan.ts'
import type { AnswerGiven, Counts } from './tally.ts'
import { countAnswers } from './tally.ts'

export type { Interval } from './interval.ts'

/** The score of one question, criterion, section or theme. */
export interface Score extends Tally {
  readonly id: string
  /** Whole percent, half up; null is "not scored". */
  readonly percent: number | null
  /** Read from the rounded percentage; null where nothing was scored. */
  readonly band: Band | null
  readonly interval: Interval | null
}

/** One question's score, and how often each of its answers was given, in the framework's order of answers. */
export interface QuestionScore extends Score {
  readonly counts: readonly number[]
}

/** All scores of a set of cases under one framework, in the framework's order. */
export interface Scores {
  readonly themes: readonly Score[]
  readonly sections: readonly Score[]
  readonly criteria: readonly Score[]
  /** Every question, also those that count nowhere else. */
  readonly questions: readonly QuestionScore[]
}

/**
 * The scores of a set of answers: each the share of sufficient among scoreable answers, pooled over questions and
 * cases. Answers outside the line leave both counts; where nothing is scoreable there is no score.
 * @param sample how many cases were judged, of how many; it narrows the intervals
 */
export const scoreAnswers = (framework: Framework, answers: Iterable<AnswerGiven>, sample?: SampleSize): Scores => {
  const plan = planOf(framework)
  return scoreCounts(plan, countAnswers(plan, answers), sample)
}

/** The scores that follow from counts of answers. */
export function scoreCounts(plan: Plan, counts: Counts, sample?: SampleSize): Scores {
  const { bands } = plan.framework
  const tallies = [nothing, ...plan.questions.map(question => tallyOf(plan, counts, question))]
  const pooled = ({ id, questions }: Group) =>
    scoreOf(id, questions.map(number => tallies[number] ?? nothing).reduce(add, nothing), bands, sample)
  return {
    themes: plan.themes.map(pooled),
    sections: plan.sections.map(pooled),
    criteria: plan.criteria.map(pooled),
    questions: plan.questions.map(({ number, question, answers }) => ({
      ...scoreOf(question.id, tallies[number] ?? nothing, bands, sample),
      counts: answers.map(answer => counts[number * plan.stride + answer] as number),
    })),
  }
}

/** The score of one thing whose answers have been counted. */
export function scoreOf(id: string, { sufficient, scoreable }: Tally, bands: Bands, sample?: SampleSize): Score {
  const tally = { sufficient, scoreable }
  const percent = wholePercent(tally)
  return { id, sufficient, scoreable, percent, band: bandOf(bands, percent), interval: interval(tally, sample) }
}

function tallyOf({ line, stride }: Plan, counts: Counts, { number, answers }: PlannedQuestion): Tally {
  let sufficient = 0
  let scoreable = 0
  for (const answer of answers) {
    if (line[answer] === 'outside') continue
    const count = counts[number * stride + answer] as number
    scoreable += count
    if (line[answer] === 'above') sufficient += count
  }
  return { sufficient, scoreable }
}
