/** Questions with their places in a framework. */
import type { Framework } from './framework.ts'
import type { Question } from './question.ts'
import type { Place } from './refusal.ts'
import type { Criterion } from './section.ts'

/** A question and where it stands. */
export interface PlacedQuestion {
  readonly question: Question
  readonly criterion: Criterion
  readonly path: Place
}

/** Every question with its place, in the order of sections and criteria. */
export const placedQuestions = ({ sections }: Pick<Framework, 'sections'>): readonly PlacedQuestion[] =>
  sections.flatMap((section, i) =>
    section.criteria.flatMap((criterion, j) =>
      criterion.questions.map((question, k) => ({
        question,
        criterion,
        path: ['sections', i, 'criteria', j, 'questions', k],
      })),
    ),
  )
