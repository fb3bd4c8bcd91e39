/** What a report's headline scores stand beside: all that had been published by then under the same framework. */
import type { Inspection } from '../../inspection/rules/inspection.ts'
import type { Use } from '../../platform/use.ts'
import { findComparators } from '../../programme/actions.ts'
import type { Comparison } from '../rules/comparison.ts'
import { comparisonOf } from '../rules/comparison.ts'
import { readEditions } from '../store.ts'
import { readFrozenComparison, readPublishedScores } from '../store/published.ts'
import { londonDay } from '../../platform/pure/london.ts'

/**
 * The comparison as at the day on which the inspection was published, or today. A correction keeps that day: what others
 * published, corrected or recorded later is not looked at, so that the table stays the one that readers know.
 */
export async function findComparison(
  use: Use,
  inspection: Pick<Inspection, 'id' | 'slug' | 'frameworkId' | 'synthetic' | 'publishedOn'>,
): Promise<Comparison> {
  const { id, slug, frameworkId, synthetic, publishedOn } = inspection
  const [first] = await readEditions(use.db, id)
  const asAt = publishedOn ?? londonDay(use.now)
  const [all, recorded] = await Promise.all([
    readPublishedScores(use.db, { frameworkId, now: use.now }),
    findComparators(use, { frameworkId, on: asAt }),
  ])
  const at = (first?.publishedAt ?? use.now).toISOString()
  return comparisonOf({ all, recorded }, { inspection: slug, frameworkId, synthetic, asAt, at })
}

/** The comparison that the published report of an inspection holds, as everybody may read it; null where it holds none. */
export const findPublishedComparison = (use: Use, inspection: number): Promise<Comparison | null> =>
  readFrozenComparison(use.db, inspection, use.now)
