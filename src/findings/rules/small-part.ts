/** Whether a figure of one setting is too small for everybody, or gives away that of another which is. */
import type { Framework } from '../../framework/rules/framework.ts'
import type { Figures } from './figure.ts'
import { countsOf } from './figure.ts'
import type { Reference } from './reference.ts'

/** Never of all cases together, and never where the framework has no rule on small numbers. */
export const isSmallPart = (
  reference: Reference,
  figures: Figures,
  { disclosure }: Pick<Framework, 'disclosure'>,
): boolean => {
  if (reference.setting === null || !disclosure) return false
  const isSmall = (count: number) => count > 0 && count < disclosure.fewest.value
  return figures.settings.some(setting => {
    const counts = countsOf({ ...reference, setting }, figures)
    if (!counts) return false
    const { sufficient, scoreable } = counts
    return [scoreable, sufficient, scoreable - sufficient].some(isSmall)
  })
}
