/** A case turns out not to be assessable: a reserve steps in, what was written on it is closed, and the diary follows. */
import { findEdition } from '../../framework/actions.ts'
import { readInspections } from '../../inspection/store.ts'
import type { Actor } from '../../platform/pure/actor.ts'
import type { Result } from '../../platform/pure/result.ts'
import { ok } from '../../platform/pure/result.ts'
import type { Use } from '../../platform/use.ts'
import type { DrawFault } from '../../sample/actions/draw.ts'
import { findReplaceable, replaceConfirmed } from '../../sample/actions/replace.ts'
import type { Replaceable } from '../../sample/actions/replace.ts'
import type { Desk } from '../rules/allocation/desk.ts'
import { standingInstance } from '../rules/allocation/desk.ts'
import { stepIn } from '../rules/allocation/step-in.ts'
import { assessmentClosed, caseSteppedIn } from '../rules/events.ts'
import { closeAssessments, countAnswered, openReadings, readAllocation } from '../store/allocation.ts'
import { layDesk } from './desk.ts'
import { londonDay } from '../../platform/pure/london.ts'

/** A case that was replaced. */
export interface Replaced {
  /** The reserve's reference. */
  readonly instead: string
  /** Who reads it, by name; null where nobody does yet. */
  readonly reader: string | null
}

/** A case that may be replaced, with how many of its questions are answered. */
export interface Replacing extends Replaceable {
  readonly answers: number
}

/** What replacing a case would do, for those who may. */
export async function findReplacing(
  use: Use,
  ask: { readonly actor: Actor; readonly slug: string; readonly reference: string },
): Promise<Replacing> {
  const found = await findReplaceable(use, ask)
  return { ...found, answers: await countAnswered(use.db, found.inspection.id, found.one.id) }
}

/**
 * Puts the next reserve of its kind in the place of a case, with the reason. The case's assessments are closed: their
 * answers are kept and count no more. Where cases have been shared out, the reserve is given to somebody without a
 * conflict of interest, with an interview on a day that is still to come.
 */
export async function replaceCase(
  use: Use,
  ask: { readonly actor: Actor; readonly slug: string; readonly reference: string; readonly reason: string },
): Promise<Result<Replaced, DrawFault>> {
  const { inspection, next } = await findReplaceable(use, ask)
  await readInspections(use.db, { id: inspection.id, lock: true })
  const before = await readAllocation(await use.look({ inspection: inspection.id, what: 'cases' }))
  const replaced = await replaceConfirmed(use, ask)
  if (!replaced.ok) return replaced
  const { gone, instead } = replaced.value
  const because = { reason: ask.reason.trim(), by: ask.actor.person, at: use.now }
  const closed = await closeAssessments(use.db, inspection.id, gone, because)
  if (closed > 0) await use.journal(assessmentClosed, { inspection: inspection.id, case: gone })
  const reader = before.first.size === 0 ? null : await handOver(use, inspection, { gone, instead }, before)
  return ok({ instead: next?.reference ?? '', reader })
}

async function handOver(
  use: Use,
  inspection: Replaceable['inspection'],
  { gone, instead }: { readonly gone: number; readonly instead: number },
  before: Desk['allocation'],
): Promise<string | null> {
  const framework = await findEdition(use, inspection.frameworkHash)
  // Cases that were given out by hand, under an edition that knows no allocation, are given out by hand again.
  if (!framework?.allocation) return null
  const desk = await layDesk(use, inspection)
  const instance = standingInstance(desk)
  const from = londonDay(use.now)
  const after = stepIn(instance, before, { gone, instead, from })
  await openReadings(use.db, inspection.id, instead, after, new Map(instance.cases.map(one => [one.id, one.manager])))
  const [to, second] = [after.first.get(instead) ?? null, after.second.get(instead) ?? null]
  await use.journal(caseSteppedIn, { inspection: inspection.id, case: instead, to, second })
  const assessor = desk.assessors.find(({ person }) => person === to)
  return to === null ? null : (assessor?.name ?? String(to))
}
