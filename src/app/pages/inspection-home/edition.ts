/** The edition that an inspection pins. */
import { findEdition } from '../../../framework/actions.ts'
import type { Framework } from '../../../framework/rules/framework.ts'
import type { InspectionSummary } from '../../../inspection/rules/inspection.ts'
import type { Use } from '../../../platform/use.ts'

/**
 * The framework of an inspection, read once and then remembered.
 * @throws Error where this database never took the edition in: no inspection can be planned without it
 */
export async function editionOf(use: Use, { slug, frameworkHash }: InspectionSummary): Promise<Framework> {
  const framework = await findEdition(use, frameworkHash)
  if (!framework) throw new Error(`${slug} pins the edition ${frameworkHash}, which was never taken in`)
  return framework
}
