/** What a score is: never a bare percentage, always the counts that make it. */
import type { Band, Bands, Framework } from '../../framework/rules/framework.ts'
import type { Tally } from '../../platform/pure/proportion.ts'
import { add, nothing, wholePercent } from '../../platform/pure/proportion.ts'
import { bandOf } from './band.ts'
import type { Interval, SampleSize } from './interval.ts'
import { interval } from './interval.ts'
import type { Group, Plan } from './plan.ts'
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
  const tallies = plan.questions.map((_, number) => tallyOf(plan, counts, number))
  const pooled = ({ id, questions }: Group) =>
    scoreOf(id, questions.map(number => tallies[number] ?? nothing).reduce(add, nothing), bands, sample)
  return {
    themes: plan.themes.map(pooled),
    sections: plan.sections.map(pooled),
    criteria: plan.criteria.map(pooled),
    questions: plan.questions.map(({ id, answers }, number) => ({
      ...scoreOf(id, tallies[number] ?? nothing, bands, sample),
      counts: Array.from(counts.subarray(number * plan.width, number * plan.width + answers.length)),
    })),
  }
}

/** The score of one thing whose answers have been counted. */
export function scoreOf(id: string, { sufficient, scoreable }: Tally, bands: Bands, sample?: SampleSize): Score {
  const tally = { sufficient, scoreable }
  const percent = wholePercent(tally)
  return { id, sufficient, scoreable, percent, band: bandOf(bands, percent), interval: interval(tally, sample) }
}

function tallyOf({ line, width }: Plan, counts: Counts, question: number): Tally {
  let sufficient = 0
  let below = 0
  for (let cell = question * width; cell < (question + 1) * width; cell++) {
    const count = counts[cell] as number
    if (line[cell] === 'above') sufficient += count
    else if (line[cell] === 'below') below += count
  }
  return { sufficient, scoreable: sufficient + below }
}
