/** What makes a figure small enough to tell who a child is, and which scores are withheld for it. */
import type { Framework } from '../../../framework/rules/framework.ts'
import type { DisclosureRule } from '../../../framework/rules/publication.ts'
import type { Tally } from '../../../platform/pure/proportion.ts'
import type { Decision } from './decision.ts'
import { holding } from './decision.ts'

/** Of few answers; a count of few; all but a few; or a share of fewer than a share is printed of. */
export type Smallness = 'base' | 'count' | 'rest' | 'share'

/** Every way in which a tally is small; nothing where it may be printed undecided. */
export const smallnessOf = ({ sufficient, scoreable }: Tally, rule: DisclosureRule): readonly Smallness[] => {
  const isSmall = (count: number) => count > 0 && count < rule.fewest.value
  return [
    ...(isSmall(scoreable) ? (['base'] as const) : []),
    ...(isSmall(sufficient) ? (['count'] as const) : []),
    ...(isSmall(scoreable - sufficient) ? (['rest'] as const) : []),
    ...(scoreable > 0 && scoreable < rule.shareBase.value && !isSmall(scoreable) ? (['share'] as const) : []),
  ]
}

/** A tally in a few letters, as it is seen by whoever decides. */
export const seenAs = ({ sufficient, scoreable }: Tally): string => `${sufficient}/${scoreable}`

/** A score as an item to decide on; null where it is large enough. */
export const scoreItem = (
  score: Tally & { readonly id: string },
  rule: DisclosureRule | undefined,
): { readonly id: string; readonly seen: string; readonly small: readonly Smallness[] } | null => {
  const small = rule ? smallnessOf(score, rule) : []
  return small.length === 0 ? null : { id: `score/${score.id}`, seen: seenAs(score), small }
}

/** Whether somebody decided that a score is not shown, on the counts as they are. */
export const isWithheld = (
  {
    framework,
    decisions,
  }: { readonly framework: Pick<Framework, 'disclosure'>; readonly decisions: readonly Decision[] },
  score: (Tally & { readonly id: string }) | undefined,
): boolean => {
  const item = score ? scoreItem(score, framework.disclosure) : null
  return item !== null && holding(decisions, item)?.choice === 'suppress'
}
