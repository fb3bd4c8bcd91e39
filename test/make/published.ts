/** Reports that everybody may read, made by the actions that people use. */
import { loadEdition } from '../../src/framework/actions.ts'
import type { Use } from '../../src/platform/use.ts'
import { publishReport } from '../../src/report/actions/publish.ts'
import type { Wanted } from './inspection.ts'
import { aLead, makeInspection } from './inspection.ts'
import { makeReport, reportFramework } from './report.ts'

/** Makes and publishes a report with cases and texts; answers its id and slug. */
export async function makePublished(
  use: Use,
  wanted: Wanted = {},
): Promise<{ readonly id: number; readonly slug: string }> {
  const made = await makeReport(use, { ...wanted, stage: 'published' })
  await publishReport(use, { actor: aLead, slug: made.slug })
  return made
}

/** Makes and publishes reports without any case, so that nothing in them is scored. */
export async function makeUnscored(use: Use, ...slugs: readonly string[]): Promise<void> {
  await loadEdition(use, reportFramework)
  for (const slug of slugs) {
    await makeInspection(use, { slug, framework: reportFramework, stage: 'published' })
    await publishReport(use, { actor: aLead, slug })
  }
}
