/** Putting together the scores of sets of cases that have no case in common. */
import type { Framework } from '../../framework/rules/framework.ts'
import { add } from '../../platform/pure/proportion.ts'
import type { SampleSize } from './interval.ts'
import type { QuestionScore, Score, Scores } from './score.ts'
import { scoreOf } from './score.ts'

/**
 * The scores of two disjoint sets of answers taken together: exactly those of scoring all answers at once.
 * @param sample the cases of both sets, of how many
 */
export function mergeScores({ bands }: Framework, a: Scores, b: Scores, sample?: SampleSize): Scores {
  const both = (mine: Score, theirs: Score | undefined) =>
    scoreOf(mine.id, theirs ? add(mine, theirs) : mine, bands, sample)
  const all = (mine: readonly Score[], theirs: readonly Score[]) => mine.map((score, i) => both(score, theirs[i]))
  return {
    themes: all(a.themes, b.themes),
    sections: all(a.sections, b.sections),
    criteria: all(a.criteria, b.criteria),
    questions: a.questions.map((mine, i): QuestionScore => {
      const theirs = b.questions[i]
      return {
        ...both(mine, theirs),
        counts: mine.counts.map((count, answer) => count + (theirs?.counts[answer] ?? 0)),
      }
    }),
  }
}
