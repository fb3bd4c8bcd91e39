/** Publishing at a minute to come: approved and signed now, read by nobody outside before, and by everybody from then on. */
import { readNames } from '../../access/store/names.ts'
import { findInspection, knowInspection, moveInspection } from '../../inspection/actions.ts'
import type { InspectionSummary } from '../../inspection/rules/inspection.ts'
import { mayMove } from '../../inspection/rules/may.ts'
import { isPublished, missing, movesFrom, needWords } from '../../inspection/rules/stages.ts'
import type { Need, Transition } from '../../inspection/rules/stages.ts'
import type { Actor } from '../../platform/pure/actor.ts'
import { londonTime } from '../../platform/pure/london.ts'
import { Problem } from '../../platform/pure/problem.ts'
import { insist } from '../../platform/pure/refusal.ts'
import type { Result } from '../../platform/pure/result.ts'
import { ok, refused } from '../../platform/pure/result.ts'
import type { Words } from '../../platform/pure/words.ts'
import type { Use } from '../../platform/use.ts'
import { embargoCalledBack, embargoLapsed, embargoSet } from '../rules/events.ts'
import { mayCorrect } from '../rules/may.ts'
import { minuteHasCome, noEmbargo, notToBePublished, waitsAlready } from '../rules/problems.ts'
import type { EmbargoLine } from '../store/embargo.ts'
import { addEmbargo, endEmbargo, hasDue, readDue, readEmbargo, readEnded, readWaiting } from '../store/embargo.ts'
import { sendCopies } from './copies.ts'
import { isStillNext, letCorrectionOut } from './correction-embargo.ts'
import { publishReport } from './publish.ts'
import { insistReady } from './readiness.ts'
import { composed, releaseEdition, sealEdition } from './seal.ts'

interface Asked {
  readonly actor: Actor
  readonly slug: string
}

/** The move that publishes an inspection from where it stands. Throws a 409 where there is none. */
export function publishingMove(inspection: InspectionSummary): Transition {
  const move = movesFrom(inspection).find(({ to }) => to === 'published')
  if (!move) throw new Problem(notToBePublished)
  return move
}

/** An edition that waits for its minute, and the name of who approved it. */
export interface Waiting {
  /** From when everybody may read it. */
  readonly opensAt: Date
  readonly approvedAt: Date
  /** '' where the system did. */
  readonly approvedBy: string
}

/** The edition of an inspection that waits for its minute; null where none does. */
export async function findWaiting(use: Use, inspection: number): Promise<Waiting | null> {
  const line = await readWaiting(use.db, inspection)
  if (!line) return null
  const names = await readNames(use.db, line.approvedBy === null ? [] : [line.approvedBy])
  return { ...line, approvedBy: names.get(line.approvedBy ?? 0) ?? '' }
}

/** Throws a 409 while a first edition waits for its minute: the inspection then moves nowhere else. */
export async function insistOnNoEmbargo(use: Use, inspection: InspectionSummary): Promise<void> {
  if (!isPublished(inspection) && (await readWaiting(use.db, inspection.id))) throw new Problem(waitsAlready)
}

/** When and why earlier embargoes of an inspection ended without publication, the latest first. */
export const listCalledBack = (use: Use, inspection: number) => readEnded(use.db, inspection)

/** Publishes the report at once. Answers what is missing, in words, and publishes nothing where anything is. */
export async function publishNow(
  use: Use,
  { actor, slug, held, origin }: Asked & { readonly held: readonly Need[]; readonly origin: string },
): Promise<Result<true, Words>> {
  const inspection = await findInspection(use, { actor, slug, thing: 'report' })
  publishingMove(inspection)
  if (await readWaiting(use.db, inspection.id)) throw new Problem(waitsAlready)
  const on = londonTime(use.now.getTime()).day
  const moved = await moveInspection(use, { actor, inspection: inspection.id, to: 'published', on, held })
  if (!moved.ok) return moved
  await publishReport(use, { actor, slug })
  await sendCopies(use, { inspection, edition: 1, told: { kind: 'published' }, origin, by: actor.person })
  return ok(true)
}

/**
 * Freezes and signs the report as it stands, to be published at `opensAt`, a whole minute to come: what becomes public
 * then is this, whatever is written in between. Answers what is missing, in words.
 */
export async function publishLater(
  use: Use,
  ask: Asked & { readonly held: readonly Need[]; readonly opensAt: Date; readonly origin: string },
): Promise<Result<true, Words>> {
  const { actor, slug, held, opensAt, origin } = ask
  const inspection = await findInspection(use, { actor, slug, thing: 'report' })
  const move = publishingMove(inspection)
  insist(mayMove(actor, inspection, move))
  // Two who press at once are told apart by the lock on the inspection.
  await knowInspection(use, inspection.id, { lock: true })
  if (await readWaiting(use.db, inspection.id)) throw new Problem(waitsAlready)
  const lacking = missing(move, new Set(held))
  if (lacking.length > 0) return refused(lacking.map(need => needWords[need]))
  await insistReady(use, inspection)
  const then = { ...use, now: opensAt }
  const asPublished = { ...inspection, publishedOn: londonTime(opensAt.getTime()).day }
  const documents = await composed(then, asPublished)
  const which = { inspection: asPublished, documents, edition: 1, before: null, correction: null }
  const sealed = await sealEdition(then, which)
  await addEmbargo(use.db, { ...sealed, opensAt, approvedAt: use.now, approvedBy: actor.person })
  const told = { kind: 'advance', ...londonTime(opensAt.getTime()) } as const
  await sendCopies(use, { inspection, edition: 1, told, origin, by: actor.person })
  await use.journal(embargoSet, { inspection: inspection.id, opensAt: opensAt.toISOString() })
  return ok(true)
}

/** Calls a report or its correction back before its minute: it stands where it stood, and can be changed and published again. */
export async function callBack(use: Use, { actor, slug, reason }: Asked & { readonly reason: string }): Promise<void> {
  const inspection = await findInspection(use, { actor, slug, thing: 'report' })
  insist(
    isPublished(inspection) ? mayCorrect(actor, inspection) : mayMove(actor, inspection, publishingMove(inspection)),
  )
  const waiting = await readWaiting(use.db, inspection.id)
  if (!waiting) throw new Problem(noEmbargo)
  if (waiting.opensAt <= use.now) throw new Problem(minuteHasCome)
  const end = { how: 'called-back', at: use.now, by: actor.person, reason: reason.trim() } as const
  if (!(await endEmbargo(use.db, waiting.id, end))) throw new Problem(minuteHasCome)
  await use.journal(embargoCalledBack, { inspection: inspection.id, opensAt: waiting.opensAt.toISOString() })
}

/** Whether the minute of any report has come that nobody has let out yet. */
export const isAnyDue = (use: Pick<Use, 'db' | 'now'>): Promise<boolean> => hasDue(use.db, use.now)

/** The reports whose minute has come, the earliest first. */
export const listDue = (use: Use): Promise<readonly EmbargoLine[]> => readDue(use.db, use.now)

/**
 * Lets one report out whose minute has come, as it was approved; answers whether it is now public by this call. It
 * happens once, however many try. One whose inspection was taken elsewhere meanwhile lapses. `origin` is for the links
 * in letters to recipients.
 */
export async function letOut(use: Use, line: EmbargoLine, origin = ''): Promise<boolean> {
  const { id, inspection: of, opensAt, approvedBy, edition } = line
  if (opensAt > use.now) return false
  const inspection = await knowInspection(use, of, { lock: true })
  const move = movesFrom(inspection).find(({ to }) => to === 'published')
  const isPossible = edition > 1 ? await isStillNext(use, line) : move !== undefined
  const how = isPossible ? 'published' : 'lapsed'
  if (!(await endEmbargo(use.db, id, { how, at: use.now, by: null, reason: null }))) return false
  const embargo = await readEmbargo(use.db, id)
  if (!isPossible || !embargo) {
    await use.journal(embargoLapsed, { inspection: of, opensAt: opensAt.toISOString() })
    return false
  }
  // What is published already has no such move to make.
  if (!move) {
    await letCorrectionOut(use, { embargo, inspection, origin })
    return true
  }
  // In the name of whoever approved it, who was allowed to then.
  const actor: Actor = { person: approvedBy, name: '', organisation: null, roles: move.by }
  const on = londonTime(opensAt.getTime()).day
  const moved = await moveInspection(use, { actor, inspection: of, to: 'published', on, held: move.needs })
  if (!moved.ok) throw new Error(moved.problems.map(({ en }) => en).join(' '))
  await releaseEdition(use, embargo, approvedBy)
  await sendCopies(use, { inspection, edition, told: { kind: 'published' }, origin, by: null })
  return true
}
