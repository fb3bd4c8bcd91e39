/** Parts of a sample as everybody may see them: no figure of a part is left that counts few cases, or gives one away. */
import type { Part } from './split.ts'
import type { QuestionScore, Score } from './score.ts'

/**
 * The parts without each score that is small in any of them: of such a score no part is left, since with the whole the
 * others would give it away. Where a part itself has few cases there are no parts at all.
 * @param fewest a count under this, and above nothing, is small
 */
export const withoutSmall = (parts: readonly Part[], fewest: number): readonly Part[] => {
  const isSmall = (count: number) => count > 0 && count < fewest
  if (parts.some(({ cases }) => isSmall(cases))) return []
  const small = new Set(
    parts.flatMap(({ scores: { themes, sections, criteria, questions } }) =>
      [...themes, ...sections, ...criteria, ...questions]
        .filter(score => countsIn(score).some(isSmall))
        .map(({ id }) => id),
    ),
  )
  const kept = <One extends Score>(scores: readonly One[]) => scores.filter(({ id }) => !small.has(id))
  return parts.map(({ scores, ...part }) => ({
    ...part,
    scores: {
      themes: kept(scores.themes),
      sections: kept(scores.sections),
      criteria: kept(scores.criteria),
      questions: kept(scores.questions),
    },
  }))
}

const countsIn = (score: Score | QuestionScore): readonly number[] => [
  score.scoreable,
  score.sufficient,
  score.scoreable - score.sufficient,
  ...('counts' in score ? score.counts : []),
]
