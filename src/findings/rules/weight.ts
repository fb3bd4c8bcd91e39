/** How much a proposed sentence weighs, which decides its place: the reasons can be told in one line. */
import type { Question } from '../../framework/rules/question.ts'

/** What a weight is made of. */
export interface Weight {
  /** Cases that the sentence speaks of: above the line for a strength, below it for an area for improvement. */
  readonly cases: number
  /** Whether the answers count in the score of their criterion. */
  readonly scores: boolean
  /** Ids of the headline themes that they feed. */
  readonly themes: readonly string[]
}

/** The weight of what is said of so many cases of a question. */
export const weightOf = ({ scores, themes }: Pick<Question, 'scores' | 'themes'>, cases: number): Weight => ({
  cases,
  scores,
  themes,
})

/**
 * One number by which sentences are ordered, the greatest first: the cases, counted once for the criterion and once
 * more for each headline that the answers feed, because so often do they move a printed score. Answers that count in
 * no score weigh half: they tell of the work, and move nothing.
 */
export const heaviness = ({ cases, scores, themes }: Weight): number => cases * (scores ? 1 + themes.length : 0.5)
