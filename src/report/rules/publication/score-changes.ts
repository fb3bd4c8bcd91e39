/** Which scores of a correction are other than those of the edition that is published. */
import type { Framework } from '../../../framework/rules/framework.ts'
import type { Words } from '../../../platform/pure/words.ts'
import type { FrozenScore } from '../bundle.ts'
import type { ReleasedScores } from './release.ts'

/** A score as it is said: its percentage, the band's label and its counts; null where nothing was scored. */
export type SaidScore = Pick<FrozenScore, 'percent' | 'sufficient' | 'scoreable'> & { readonly comment: Words | null }

/** One that changes. */
export interface ScoreChange {
  readonly title: Words
  readonly before: SaidScore | null
  readonly now: SaidScore | null
}

/** Headlines, sections and criteria whose counts are not the same, in the framework's order. */
export function scoreChanges(
  framework: Framework,
  before: ReleasedScores,
  now: ReleasedScores,
): readonly ScoreChange[] {
  const changed = (
    titles: readonly { readonly id: string; readonly title: Words }[],
    old: readonly FrozenScore[],
    young: readonly FrozenScore[],
  ): readonly ScoreChange[] =>
    titles.flatMap(({ id, title }) => {
      const [one, other] = [old, young].map(scores => scores.find(score => score.id === id))
      if (one?.sufficient === other?.sufficient && one?.scoreable === other?.scoreable) return []
      return [{ title, before: said(framework, one), now: said(framework, other) }]
    })
  const numbered = (each: { readonly id: string; readonly title: Words }) => ({
    id: each.id,
    title: { en: `${each.id} ${each.title.en}`, cy: `${each.id} ${each.title.cy}` },
  })
  const criteria = framework.sections.flatMap(section => section.criteria)
  return [
    ...changed(framework.themes, before.themes, now.themes),
    ...changed(framework.sections.map(numbered), before.sections, now.sections),
    ...changed(criteria.map(numbered), before.criteria, now.criteria),
  ]
}

const said = ({ bands }: Framework, score: FrozenScore | undefined): SaidScore | null =>
  score?.percent == null ? null : { ...score, comment: bands.bands.find(({ id }) => id === score.band)?.label ?? null }
