/** The table on which the foreword and the commentaries are written: with what was published of others so far. */
import type { Use } from '../../platform/use.ts'
import { findComparators } from '../../programme/actions.ts'
import type { Comparator } from '../../programme/rules/programme.ts'
import type { Asked, Desk } from './desk.ts'
import { findDesk } from './desk.ts'
import { londonDay } from '../../platform/pure/london.ts'

/** The table with the national comparators that held when the inspection was published, or hold today. */
export interface ForewordDesk extends Desk {
  readonly comparators: readonly Comparator[]
}

/** The table, for those who may see it. */
export async function findForewordDesk(use: Use, asked: Asked): Promise<ForewordDesk> {
  const desk = await findDesk(use, asked)
  const on = desk.inspection.publishedOn ?? londonDay(use.now)
  return { ...desk, comparators: await findComparators(use, { frameworkId: desk.framework.id, on }) }
}
