/** What programs may ask of published reports: lists, editions, bundles, frameworks and comparisons, for everybody alike. */
import { findEdition, findEditionOrNewest } from '../../framework/actions.ts'
import type { Framework } from '../../framework/rules/framework.ts'
import type { Day } from '../../platform/pure/days.ts'
import { Problem } from '../../platform/pure/problem.ts'
import type { Use } from '../../platform/use.ts'
import { findComparators } from '../../programme/actions.ts'
import type { Comparison } from '../rules/comparison.ts'
import { comparisonOf } from '../rules/comparison.ts'
import type { OpenWish } from '../rules/open-data/wish.ts'
import { noSuchFramework } from '../rules/open-data/problems.ts'
import { editionMissing, noSuchEdition, noSuchReport } from '../rules/problems.ts'
import { readOpenBundle, readOpenEditionLines, readOpenFrameworks, readOpenInspections } from '../store/open-list.ts'
import { readExtent, readPublishedScores } from '../store/published.ts'
import { londonDay } from '../../platform/pure/london.ts'

/** What is asked for of the published inspections, one page of it, with the titles of their frameworks. */
export async function listOpen(use: Use, wish: OpenWish) {
  const { found, inspections } = await readOpenInspections(use.db, { wish, now: use.now })
  const { asAt } = await readExtent(use.db, use.now)
  return { found, asAt, inspections: await withFrameworks(use, inspections) }
}

/** Every edition of one inspection. Throws a 404 where nothing of it is published, whatever else there may be. */
export async function findOpen(use: Use, slug: string) {
  const editions = await withFrameworks(use, await readOpenEditionLines(use.db, slug, use.now))
  const latest = editions.at(-1)
  if (!latest) throw new Problem(noSuchReport)
  return { editions, latest }
}

/** The signed bundle of an edition, to the letter. Throws a 404. */
export async function findOpenBundle(use: Use, slug: string, edition: number): Promise<string> {
  const file = await readOpenBundle(use.db, { slug, edition, now: use.now })
  if (file === null) throw new Problem(noSuchEdition)
  return file
}

/** The editions of frameworks by which published reports were made. */
export async function listOpenFrameworks(use: Use) {
  const lines = await readOpenFrameworks(use.db, use.now)
  return Promise.all(
    lines.map(async ({ hash, inspections }) => ({ framework: await frameworkOf(use, hash), inspections })),
  )
}

/** An edition of a framework by its hash, or the newest of the framework with an id. Throws a 404. */
export async function findOpenFramework(use: Use, hashOrId: string): Promise<Framework> {
  const framework = await findEditionOrNewest(use, hashOrId)
  if (!framework) throw new Problem(noSuchFramework)
  return framework
}

/**
 * Lowest, highest and average of each headline over everything published under a framework by the end of a day, with
 * what other publications had said by then; of real inspections, or of synthetic ones.
 */
export async function compareOpen(
  use: Use,
  { framework, on, synthetic }: { readonly framework: Framework; readonly on: Day; readonly synthetic: boolean },
): Promise<Comparison> {
  const frameworkId = framework.id
  const all = await readPublishedScores(use.db, { frameworkId, now: use.now })
  // An inspection counts from its day, which may lie before the day on which its report was taken in here.
  const known = all.filter(({ edition, publishedAt }) => edition === 1 || londonDay(new Date(publishedAt)) <= on)
  const recorded = await findComparators(use, { frameworkId, on })
  const at = use.now.toISOString()
  return comparisonOf({ all: known, recorded }, { inspection: '', frameworkId, synthetic, asAt: on, at })
}

const withFrameworks = <One extends { readonly frameworkHash: string }>(use: Use, all: readonly One[]) =>
  Promise.all(all.map(async one => ({ ...one, framework: await frameworkOf(use, one.frameworkHash) })))

/** The edition of a framework by which something was published: it is always there. */
export async function frameworkOf(use: Use, hash: string): Promise<Framework> {
  const framework = await findEdition(use, hash)
  if (!framework) throw new Problem(editionMissing)
  return framework
}
