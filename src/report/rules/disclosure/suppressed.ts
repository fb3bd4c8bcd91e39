/** The scores that an edition does not show, by kind and id, for whoever reads its figures as data. */
import type { Framework } from '../../../framework/rules/framework.ts'
import type { Scores } from '../../../scoring/rules/score.ts'
import type { Decision } from './decision.ts'
import { isWithheld } from './small.ts'

/** Such as `theme safety` and `section 9`, in the order of the framework; none where every score is shown. */
export const suppressedIn = (
  given: { readonly framework: Pick<Framework, 'disclosure'>; readonly decisions: readonly Decision[] },
  { themes, sections, criteria }: Pick<Scores, 'themes' | 'sections' | 'criteria'>,
): readonly string[] =>
  Object.entries({ theme: themes, section: sections, criterion: criteria }).flatMap(([kind, scores]) =>
    scores.filter(score => isWithheld(given, score)).map(({ id }) => `${kind} ${id}`),
  )
