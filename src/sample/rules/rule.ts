/** The rule of a draw, as a framework and the size give it. */
import type { Framework } from '../../framework/rules/framework.ts'
import type { DrawRule } from './draw.ts'
import type { Grouping } from './groups.ts'
import type { Excluding } from './population.ts'

/** A draw's rule with the way in which its list is grouped: all that is needed to draw again. */
export interface WholeRule extends DrawRule {
  readonly groupings: readonly Grouping[]
  /** Cases of the list that are not drawn; absent where every case may be. */
  readonly exclude?: readonly Excluding[] | undefined
}

/** The framework's rule for a sample of `size`, reduced to the attributes by which the list can be grouped. */
export const wholeRule = (
  { sampleRule }: Pick<Framework, 'sampleRule'>,
  groupings: readonly Grouping[],
  size: number,
): WholeRule => {
  const has = (id: string): boolean => groupings.some(({ attribute }) => attribute === id)
  const { balance, overSample, exclude = [], reservesBy, capPer } = sampleRule
  return {
    size,
    balance: balance.filter(has),
    overSample: overSample
      .filter(({ attribute }) => has(attribute))
      .map(({ attribute, values, weight }) => ({ attribute, values, weight })),
    reservesBy,
    capPer: capPer && has(capPer.attribute) ? { attribute: capPer.attribute, most: capPer.most } : null,
    groupings,
    ...(exclude.length === 0 ? {} : { exclude: exclude.map(({ attribute, values }) => ({ attribute, values })) }),
  }
}
