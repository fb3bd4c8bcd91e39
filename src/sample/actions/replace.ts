/** Putting a reserve in the place of a case that turns out, after the sample was confirmed, not to be assessable. */
import { findInspection } from '../../inspection/actions.ts'
import type { Inspection } from '../../inspection/rules/inspection.ts'
import type { Actor } from '../../platform/pure/actor.ts'
import { insist, notFound } from '../../platform/pure/refusal.ts'
import type { Result } from '../../platform/pure/result.ts'
import { ok, refused } from '../../platform/pure/result.ts'
import type { Words } from '../../platform/pure/words.ts'
import type { Use } from '../../platform/use.ts'
import type { SampledCase } from '../rules/case.ts'
import { caseReplaced } from '../rules/events.ts'
import { groupTitle, listedCases } from '../rules/groups.ts'
import type { CaseOnList } from '../rules/list/read.ts'
import { mayReplace } from '../rules/may.ts'
import { drawWords, noSuchCase } from '../rules/problems.ts'
import { leftInReserve } from '../rules/steps.ts'
import { readCases, replaceInSample } from '../store.ts'
import { addReplacement, readDraw, readReplacements } from '../store/draw.ts'
import { readListCases } from '../store/list.ts'
import type { DrawFault } from './draw.ts'
import { soFar } from './list.ts'

interface Asked {
  readonly actor: Actor
  readonly slug: string
  readonly reference: string
}

/** A case of the confirmed sample, and the reserve that would take its place. */
export interface Replaceable {
  readonly inspection: Inspection
  readonly one: SampledCase
  /** The next reserve of the case's kind; null where none is left, or the sample was not drawn here. */
  readonly next: CaseOnList | null
  /** The kind, in words; null where the sample was not drawn here. */
  readonly kind: Words | null
}

/** What replacing a case would do, for those who may. */
export async function findReplaceable(use: Use, { actor, slug, reference }: Asked): Promise<Replaceable> {
  const inspection = await findInspection(use, { actor, slug })
  insist(mayReplace(actor, inspection))
  const sight = await use.look({ inspection: inspection.id, what: 'cases' })
  const one = (await readCases(sight)).find(each => each.reference === reference)
  if (!one) throw notFound(noSuchCase)
  const { framework, list } = await soFar(use, inspection)
  const drawn = await readDraw(use.db, inspection.id)
  if (!drawn || !list) return { inspection, one, next: null, kind: null }
  const cases = await readListCases(await use.look({ inspection: inspection.id, what: 'case list' }), list.id)
  const { reservesBy, groupings } = drawn.rule
  const like = listedCases([one], groupings)[0]?.groups[reservesBy] ?? ''
  const left = leftInReserve(drawn.outcome.reserves, await readReplacements(use.db, inspection.id))
  const next = cases.find(each => each.reference === left[like]?.[0])
  const attribute = framework.caseAttributes.find(({ id }) => id === reservesBy)
  return { inspection, one, next: next ?? null, kind: groupTitle(attribute, like) }
}

/** Puts the next reserve of its kind in the place of a case, with the reason; answers the ids of the two. */
export async function replaceConfirmed(
  use: Use,
  ask: Asked & { readonly reason: string },
): Promise<Result<{ readonly gone: number; readonly instead: number }, DrawFault>> {
  const { inspection, one, next } = await findReplaceable(use, ask)
  const reason = ask.reason.trim()
  const faults: DrawFault[] = [
    ...(next === null ? [{ field: 'gone' as const, message: drawWords.noReserve }] : []),
    ...(reason === '' ? [{ field: 'reason' as const, message: drawWords.reason }] : []),
  ]
  if (next === null || faults.length > 0) return refused(faults)
  const step = { gone: one.reference, instead: next.reference, reason, at: use.now, by: ask.actor.person }
  await addReplacement(use.db, inspection.id, step)
  const ids = await replaceInSample(use.db, inspection.id, { gone: one.reference, instead: next, at: use.now })
  await use.journal(caseReplaced, { inspection: inspection.id, ...ids })
  return ok(ids)
}
