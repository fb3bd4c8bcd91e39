/** Publishing a report, and correcting a published one: each edition is frozen in a signed bundle. */
import { canonicalJson } from '../../framework/rules/canonical.ts'
import { findInspection } from '../../inspection/actions.ts'
import type { Inspection } from '../../inspection/rules/inspection.ts'
import type { Actor } from '../../platform/pure/actor.ts'
import { Problem } from '../../platform/pure/problem.ts'
import { insist } from '../../platform/pure/refusal.ts'
import type { Words } from '../../platform/pure/words.ts'
import type { Use } from '../../platform/use.ts'
import { mayCorrect, mayFix } from '../rules/may.ts'
import { noReason, nothingToCorrect } from '../rules/problems.ts'
import { readEditions, readPublication } from '../store.ts'
import { insistReady } from './readiness.ts'
import type { Documents, SealedEdition } from './seal.ts'
import { composed, releaseEdition, sealEdition } from './seal.ts'

interface Asked {
  readonly actor: Actor
  readonly slug: string
}

/**
 * Fixes the report in both languages as it stands. Call it when the inspection has been moved to "published", in the
 * same transaction: from then on readers get this document, whatever is later done to answers and texts.
 * A second call changes nothing. Throws a 422 that names all that the checks before publication found.
 */
export async function publishReport(use: Use, { actor, slug }: Asked): Promise<void> {
  const inspection = await findInspection(use, { actor, slug, thing: 'report' })
  insist(mayFix(actor, inspection))
  if ((await readEditions(use.db, inspection.id)).length > 0) return
  await insistReady(use, inspection)
  const documents = await composed(use, inspection)
  const sealed = await sealEdition(use, { inspection, documents, edition: 1, before: null, correction: null })
  await releaseEdition(use, sealed, actor.person)
}

/**
 * Publishes the report as answers and texts stand now as its next edition, and says why; the one before stays as it
 * was, at its own address. Throws a 422 where a reason in both languages is not given, or where nothing differs from the latest edition.
 */
export async function correctReport(
  use: Use,
  { actor, slug, reason }: Asked & { readonly reason: Words },
): Promise<void> {
  const inspection = await findInspection(use, { actor, slug, thing: 'report' })
  insist(mayCorrect(actor, inspection))
  await releaseEdition(use, await sealCorrection(use, inspection, reason), actor.person)
}

/**
 * Freezes and signs the report as it stands as its next edition, to be read from the moment `use.now`. Nothing is stored.
 * Throws a 422 as above; the permission is the caller's to ask.
 */
export async function sealCorrection(use: Use, inspection: Inspection, reason: Words): Promise<SealedEdition> {
  const correction = { en: reason.en.trim(), cy: reason.cy.trim() }
  if (correction.en === '' || correction.cy === '') throw new Problem(noReason)
  const latest = (await readEditions(use.db, inspection.id)).at(-1)
  const documents = await composed(use, inspection)
  if (!latest || (await isAsPublished(use, inspection.id, documents))) throw new Problem(nothingToCorrect)
  const { edition, hash: before } = latest
  return sealEdition(use, { inspection, documents, edition: edition + 1, before, correction })
}

/** Whether both documents are those that everybody reads now. */
export const isAsPublished = async (use: Use, inspection: number, documents: Documents): Promise<boolean> => {
  const [en, cy] = [await readPublication(use.db, inspection, 'en'), await readPublication(use.db, inspection, 'cy')]
  return canonicalJson({ en, cy }) === canonicalJson(documents)
}
