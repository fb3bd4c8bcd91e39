/** What everybody may read of reports: the same for whoever asks, and nothing of what is not published. */
import { findEdition } from '../../framework/actions.ts'
import type { Framework } from '../../framework/rules/framework.ts'
import { findInspection, listInspections, listMonthOnly } from '../../inspection/actions.ts'
import type { Inspection, InspectionSummary } from '../../inspection/rules/inspection.ts'
import { stranger } from '../../platform/pure/actor.ts'
import { groupBy } from '../../platform/pure/group-by.ts'
import { Problem } from '../../platform/pure/problem.ts'
import type { Use } from '../../platform/use.ts'
import { noSuchReport } from '../rules/problems.ts'
import type { Release } from '../rules/publication/release.ts'
import { readReleases } from '../store/release.ts'

/** A report that everybody may read, with every edition of it, the first one first. */
export interface Published<Of extends InspectionSummary = InspectionSummary> {
  readonly inspection: Of
  readonly framework: Framework
  /** Never empty. */
  readonly editions: readonly Release[]
  /** The last of them. */
  readonly latest: Release
  /** Whether only the month of publication is known, as of a report that was published elsewhere before. */
  readonly monthOnly: boolean
}

/** Every published report, in a constant number of queries. */
export async function listPublished(use: Use): Promise<readonly Published[]> {
  const inspections = await listInspections(use, { actor: stranger })
  const months = await listMonthOnly(use)
  const editions = groupBy(await readReleases(use.db), ({ inspection }) => inspection)
  const published: Published[] = []
  for (const inspection of inspections) {
    const found = await publishedOf(use, inspection, editions.get(inspection.id) ?? [], months)
    if (found) published.push(found)
  }
  return published
}

/** One published report. Whatever is not published is not found: not even that there is an inspection is told. */
export async function findPublished(use: Use, slug: string): Promise<Published<Inspection>> {
  const inspection = await openInspection(use, slug)
  const found =
    inspection &&
    (await publishedOf(use, inspection, await readReleases(use.db, inspection.id), await listMonthOnly(use)))
  if (!found) throw new Problem(noSuchReport)
  return found
}

const openInspection = (use: Use, slug: string): Promise<Inspection | null> =>
  findInspection(use, { actor: stranger, slug, thing: 'report' }).catch((error: unknown) => {
    if (error instanceof Problem) return null
    throw error
  })

async function publishedOf<Of extends InspectionSummary>(
  use: Use,
  inspection: Of,
  editions: readonly Release[],
  months: Awaited<ReturnType<typeof listMonthOnly>>,
): Promise<Published<Of> | null> {
  const framework = await findEdition(use, inspection.frameworkHash)
  const latest = editions.at(-1)
  if (!framework || !latest) return null
  const step = framework.copies?.publication
  const monthOnly = step !== undefined && (months.get(inspection.id)?.has(step) ?? false)
  return { inspection, framework, editions, latest, monthOnly }
}

/** Every edition of one inspection's report that everybody may read, the first one first. */
export const listReleases = (use: Use, inspection: number): Promise<readonly Release[]> =>
  readReleases(use.db, inspection)
