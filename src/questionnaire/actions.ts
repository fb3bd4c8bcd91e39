/** Keeping what service users answered, and telling it in counts. */
import { findInspection } from '../inspection/actions.ts'
import { mayPlan } from '../inspection/rules/may.ts'
import type { Actor } from '../platform/pure/actor.ts'
import { insist } from '../platform/pure/refusal.ts'
import type { Result } from '../platform/pure/result.ts'
import { ok, refused } from '../platform/pure/result.ts'
import type { Use } from '../platform/use.ts'
import { countItems } from './rules/count.ts'
import type { ItemCount } from './rules/count.ts'
import { faultsOf } from './rules/questionnaire.ts'
import type { Questionnaire, Response, ResponseFault, SuppliedResponse } from './rules/questionnaire.ts'
import { addQuestionnaire, readQuestionnaires } from './store.ts'

/** A questionnaire with the anonymous responses to it, and its items counted. */
export interface Voices {
  readonly questionnaire: Questionnaire
  readonly responses: readonly Response[]
  readonly items: readonly ItemCount[]
}

/** Keeps a questionnaire and its responses; where any has a fault, every fault is answered and nothing is kept. */
export async function keepResponses(
  use: Use,
  ask: {
    readonly actor: Actor
    readonly inspection: number
    readonly questionnaire: Questionnaire
    readonly responses: readonly SuppliedResponse[]
  },
): Promise<Result<number, ResponseFault>> {
  insist(mayPlan(ask.actor))
  const faults = [...faultsOf(ask.questionnaire, ask.responses)]
  if (faults.length > 0) return refused(faults)
  const responses = ask.responses.map(({ answers }) => answers)
  await addQuestionnaire(use.db, ask.inspection, ask.questionnaire, responses)
  await use.journal('questionnaire.kept', { inspection: ask.inspection, responses: responses.length })
  return ok(responses.length)
}

/** What service users said of an inspection's service, for everybody who may see its scores. */
export async function hearVoices(
  use: Use,
  { actor, slug }: { readonly actor: Actor; readonly slug: string },
): Promise<readonly Voices[]> {
  const inspection = await findInspection(use, { actor, slug, thing: 'scores' })
  const kept = await readQuestionnaires(use.db, inspection.id)
  return kept.map(({ questionnaire, responses }) => ({
    questionnaire,
    responses,
    items: countItems(questionnaire, responses),
  }))
}
