/** The guidance of the edition that an inspection pins, for whoever may see the inspection. */
import { findEdition } from '../../framework/actions.ts'
import type { Framework } from '../../framework/rules/framework.ts'
import { findInspection } from '../../inspection/actions.ts'
import type { Inspection } from '../../inspection/rules/inspection.ts'
import type { Actor } from '../../platform/pure/actor.ts'
import { notFound } from '../../platform/pure/refusal.ts'
import type { Use } from '../../platform/use.ts'
import { noSuchReading } from '../rules/problems.ts'

/** The inspection and its edition. */
export async function findGuidance(
  use: Use,
  ask: { readonly actor: Actor; readonly slug: string },
): Promise<{ readonly inspection: Inspection; readonly framework: Framework }> {
  const inspection = await findInspection(use, ask)
  const framework = await findEdition(use, inspection.frameworkHash)
  if (!framework) throw notFound(noSuchReading)
  return { inspection, framework }
}
