/** Writing the texts of a report. */
import { recordPassages } from '../../findings/actions/record.ts'
import { checklistOf } from '../../findings/rules/checklist.ts'
import { mayWrite } from '../../findings/rules/may.ts'
import { readPassages } from '../../findings/store.ts'
import type { Framework } from '../../framework/rules/framework.ts'
import { knowInspection } from '../../inspection/actions.ts'
import type { Actor } from '../../platform/pure/actor.ts'
import { insist } from '../../platform/pure/refusal.ts'
import type { Result } from '../../platform/pure/result.ts'
import { ok } from '../../platform/pure/result.ts'
import type { Use } from '../../platform/use.ts'
import type { LineFault } from '../../platform/yaml/read.ts'
import { reportDrafted } from '../rules/events.ts'
import { passageKinds, passagesIn } from '../rules/passages-in.ts'
import { parseTexts } from './read.ts'

/**
 * Saves the texts of a YAML file, each as a passage, in the place of those that the report had; they are set aside.
 * Answers every fault with its line, and saves nothing where there is one.
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
  const written = passagesIn(
    parsed.value,
    checklistOf(ask.framework).map(({ id }) => id),
  )
  await recordPassages(use, { ...ask, kinds: passageKinds, written })
  await use.journal(reportDrafted, { inspection: ask.inspection })
  return ok(true)
}

/** Whether the report of an inspection has texts. */
export const hasDraft = async (use: Use, inspection: number): Promise<boolean> =>
  (await readPassages(use.db, inspection)).some(
    ({ kind, latest }) => passageKinds.includes(kind) && latest.state === 'standing',
  )
