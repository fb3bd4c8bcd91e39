/** An approved report before its minute, for those whom the framework lets read it under embargo. */
import { findEdition } from '../../framework/actions.ts'
import { knowInspection } from '../../inspection/actions.ts'
import { mayReadAdvance } from '../rules/may.ts'
import type { Actor } from '../../platform/pure/actor.ts'
import { Problem } from '../../platform/pure/problem.ts'
import type { Language } from '../../platform/pure/words.ts'
import type { Use } from '../../platform/use.ts'
import type { Document } from '../rules/document.ts'
import { advanceRead } from '../rules/events.ts'
import { noAdvanceCopy } from '../rules/problems.ts'
import { readAdvanceCopy } from '../store/copies.ts'

/** What they read. */
export interface Advance {
  readonly document: Document
  readonly opensAt: Date
}

/**
 * The report as it was approved. Throws a 404 where nothing waits or the framework does not let the actor read it: not
 * even that something waits is told. Each reading is journalled.
 */
export async function readAdvance(
  use: Use,
  { actor, slug, language }: { readonly actor: Actor; readonly slug: string; readonly language: Language },
): Promise<Advance> {
  const copy = await readAdvanceCopy(use.db, slug, use.now)
  if (!copy) throw new Problem(noAdvanceCopy)
  const inspection = await knowInspection(use, copy.inspection)
  const framework = await findEdition(use, inspection.frameworkHash)
  const listed = (framework?.copies?.recipients ?? []).flatMap(({ role, advance }) =>
    role !== undefined && advance.may ? [role] : [],
  )
  if (!mayReadAdvance(actor, inspection, listed).may) throw new Problem(noAdvanceCopy)
  await use.journal(advanceRead, { inspection: copy.inspection })
  return { document: copy.documents[language].document, opensAt: copy.opensAt }
}
