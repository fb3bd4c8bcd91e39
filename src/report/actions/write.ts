/** Writing and publishing a report. */
import { recordPassages } from '../../findings/actions/record.ts'
import { checklistOf } from '../../findings/rules/checklist.ts'
import { mayWrite } from '../../findings/rules/may.ts'
import type { Framework } from '../../framework/rules/framework.ts'
import { findInspection, knowInspection } from '../../inspection/actions.ts'
import type { Actor } from '../../platform/pure/actor.ts'
import { insist } from '../../platform/pure/refusal.ts'
import type { Result } from '../../platform/pure/result.ts'
import { ok } from '../../platform/pure/result.ts'
import type { Use } from '../../platform/use.ts'
import type { LineFault } from '../../platform/yaml/read.ts'
import { reportDrafted, reportPublished } from '../rules/events.ts'
import { partTexts, passageKinds } from '../rules/part-texts.ts'
import { mayFix } from '../rules/may.ts'
import { addDraft, addPublication, readDraft } from '../store.ts'
import { composeNow, hashOf } from './make.ts'
import { parseTexts } from './read.ts'

/**
 * Saves the texts of a YAML file: what inspectors go on writing as passages, the rest as the draft. Answers every fault with its line, and saves
 * nothing where there is one.
 */
export async function saveTexts(
  use: Use,
  ask: {
    readonly actor: Actor
    readonly inspection: number
    readonly framework: Framework
    readonly yaml: string
  },
): Promise<Result<true, LineFault>> {
  insist(mayWrite(ask.actor, await knowInspection(use, ask.inspection)))
  const parsed = parseTexts(ask.yaml, ask.framework)
  if (!parsed.ok) return parsed
  const { texts, written } = partTexts(
    parsed.value,
    checklistOf(ask.framework).map(({ id }) => id),
  )
  await recordPassages(use, { ...ask, kinds: passageKinds, written })
  await addDraft(use.db, ask.inspection, texts, { at: use.now, by: ask.actor.person })
  await use.journal(reportDrafted, { inspection: ask.inspection })
  return ok(true)
}

/**
 * Fixes the report in both languages as it stands. Call it when the inspection has been moved to "published", in the
 * same transaction: from then on readers get this document, whatever is later done to answers and texts.
 * A second call changes nothing. Throws a 422 that names every text which can't be resolved.
 */
export async function publishReport(
  use: Use,
  { actor, slug }: { readonly actor: Actor; readonly slug: string },
): Promise<void> {
  const inspection = await findInspection(use, { actor, slug, thing: 'report' })
  insist(mayFix(actor, inspection))
  const deed = { at: use.now, by: actor.person }
  const hashes: string[] = []
  for (const language of ['en', 'cy'] as const) {
    const document = await composeNow(use, inspection, language)
    const hash = hashOf(document)
    if (await addPublication(use.db, inspection.id, { document, hash }, deed)) hashes.push(hash)
  }
  if (hashes.length > 0) await use.journal(reportPublished, { inspection: inspection.id, hashes })
}

/** Whether the report of an inspection has texts. */
export const hasDraft = async (use: Use, inspection: number): Promise<boolean> =>
  (await readDraft(use.db, inspection)) !== null
