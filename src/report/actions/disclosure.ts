/** Deciding on what could tell who a child is: every small number and every example of a report, before it is published. */
import { checklistOf, mayBeUsed } from '../../findings/rules/checklist.ts'
import type { Passage } from '../../findings/rules/passage.ts'
import { readPassages } from '../../findings/store.ts'
import { findInspection } from '../../inspection/actions.ts'
import type { Inspection } from '../../inspection/rules/inspection.ts'
import type { Actor } from '../../platform/pure/actor.ts'
import { insist } from '../../platform/pure/refusal.ts'
import type { Result } from '../../platform/pure/result.ts'
import { ok, refused } from '../../platform/pure/result.ts'
import type { Use } from '../../platform/use.ts'
import type { DisclosureRule } from '../../framework/rules/publication.ts'
import type { Choice, Decision } from '../rules/disclosure/decision.ts'
import type { DecidingFault } from '../rules/disclosure/faults.ts'
import { faultsOf } from '../rules/disclosure/faults.ts'
import type { ItemState } from '../rules/disclosure/item.ts'
import { statesOf, undecided } from '../rules/disclosure/item.ts'
import { itemsOf } from '../rules/disclosure/items.ts'
import { disclosureDecided } from '../rules/events.ts'
import { mayDecide, maySeeChecks } from '../rules/may.ts'
import type { Material } from '../rules/material.ts'
import { addDecisions, readDecisions } from '../store/disclosure.ts'
import { gather } from './gather.ts'

/** Whose report, for whom. */
interface Asked {
  readonly actor: Actor
  readonly slug: string
}

/** Everything that is to be decided, and what was. */
export interface FoundDisclosure {
  readonly inspection: Inspection
  /** What is small; null where the framework has no rule on it, and nothing is listed. */
  readonly rule: DisclosureRule | null
  readonly states: readonly ItemState[]
  readonly mayDecide: boolean
}

/** The list, for those who may see it: a 404 or a 403 otherwise. */
export async function findDisclosure(use: Use, { actor, slug }: Asked): Promise<FoundDisclosure> {
  const inspection = await findInspection(use, { actor, slug })
  insist(maySeeChecks(actor, inspection))
  const { material, states } = await statesNow(use, inspection)
  const rule = material.framework.disclosure ?? null
  return { inspection, rule, states, mayDecide: mayDecide(actor, inspection).may }
}

/** One decision for several items, each with the value that was seen when it was chosen. */
export interface Deciding extends Asked {
  readonly items: readonly { readonly id: string; readonly seen: string }[]
  readonly choice: Choice | null
  readonly reason: string
}

/**
 * Decides on items as they stand; answers what is amiss beside its field, and decides nothing where anything is. An item
 * whose value is no longer the one that was seen is among that.
 */
export async function decideOn(use: Use, ask: Deciding): Promise<Result<number, DecidingFault>> {
  const inspection = await findInspection(use, ask)
  insist(mayDecide(ask.actor, inspection))
  const { states } = await statesNow(use, inspection)
  const { choice } = ask
  const faults = faultsOf(states, ask)
  if (faults.length > 0 || choice === null) return refused(faults)
  const chosen = new Set(ask.items.map(({ id }) => id))
  const made = states
    .filter(({ item }) => chosen.has(item.id))
    .map(({ item }): Decision => ({
      item: item.id,
      seen: item.seen,
      choice,
      with: choice === 'combine' ? item.neighbour : null,
      reason: ask.reason.trim(),
      at: use.now,
      by: ask.actor.person,
    }))
  await addDecisions(use.db, inspection.id, made)
  await use.journal(disclosureDecided, { inspection: inspection.id, choice, items: made.length })
  return ok(made.length)
}

/** What was decided on the small numbers of a report, for whatever else shows them to the same readers. */
export const listDecisions = (use: Use, inspection: number): Promise<readonly Decision[]> =>
  readDecisions(use.db, inspection)

/** How many items nobody has decided on as they stand. */
export const openItems = async (use: Use, inspection: Inspection): Promise<number> =>
  undecided((await statesNow(use, inspection)).states).length

async function statesNow(
  use: Use,
  inspection: Inspection,
): Promise<{ readonly material: Material; readonly states: readonly ItemState[] }> {
  const material = await gather(use, inspection, 'en')
  const checklist = checklistOf(material.framework)
  const isUsed = ({ kind, latest }: Passage) =>
    latest.state === 'standing' && (kind !== 'example' || mayBeUsed(latest.details, checklist))
  const passages = (await readPassages(use.db, inspection.id)).filter(isUsed)
  return { material, states: statesOf(itemsOf(material, passages), material.decisions) }
}
