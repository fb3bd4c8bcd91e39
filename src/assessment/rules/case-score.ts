/** The provisional score of one case, in an assessor's browser as on the server: never more than what is judged so far. */
import type { Framework } from '../../framework/rules/framework.ts'
import { questionsOf } from '../../framework/rules/framework.ts'
import type { Question } from '../../framework/rules/question.ts'
import type { Tally } from '../../platform/pure/proportion.ts'
import { wholePercent } from '../../platform/pure/proportion.ts'
import type { Words } from '../../platform/pure/words.ts'
import type { LookedOver } from './completeness.ts'

/** A score of one case with its coverage: both counts are of questions that score. */
export interface CaseScore extends Tally {
  /** The whole percentage; null where nothing is scoreable yet, never 0. */
  readonly percent: number | null
  /** How many are answered. */
  readonly judged: number
  /** How many are for this case, or may be: `judged` of these. */
  readonly toJudge: number
}

/** The scores of one case: of all of it, and of the key questions of each theme that has any here. */
export interface CaseScores {
  readonly whole: CaseScore
  readonly themes: readonly { readonly id: string; readonly title: Words; readonly score: CaseScore }[]
}

/** Scores a case from what counts in it so far. */
export function scoreCase(
  framework: Pick<Framework, 'sections' | 'themes'>,
  looked: Pick<LookedOver, 'asked' | 'counting'>,
): CaseScores {
  const scoring = questionsOf(framework).filter(({ scores }) => scores)
  return {
    whole: scoreOf(scoring, looked),
    themes: framework.themes.map(({ id, title }) => ({
      id,
      title,
      score: scoreOf(
        scoring.filter(({ themes }) => themes.includes(id)),
        looked,
      ),
    })),
  }
}

function scoreOf(
  questions: readonly Question[],
  { asked, counting }: Pick<LookedOver, 'asked' | 'counting'>,
): CaseScore {
  let [sufficient, scoreable, judged, toJudge] = [0, 0, 0, 0]
  for (const { id, answers } of questions) {
    const value = counting.get(id)
    if (asked.get(id) === 'does-not-apply') continue
    toJudge += 1
    if (value === undefined) continue
    judged += 1
    const line = answers.find(answer => answer.id === value)?.line
    if (line === 'above') sufficient += 1
    if (line === 'above' || line === 'below') scoreable += 1
  }
  return { sufficient, scoreable, percent: wholePercent({ sufficient, scoreable }), judged, toJudge }
}
