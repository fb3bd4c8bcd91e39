/** What was sent and could not be taken: the lead inspector looks at it, takes it in, or sets it aside with a reason. */
import { readNames } from '../../access/store/names.ts'
import { findInspection } from '../../inspection/actions.ts'
import type { Inspection } from '../../inspection/rules/inspection.ts'
import type { Actor } from '../../platform/pure/actor.ts'
import { Problem } from '../../platform/pure/problem.ts'
import { insist } from '../../platform/pure/refusal.ts'
import type { Result } from '../../platform/pure/result.ts'
import { ok, refused } from '../../platform/pure/result.ts'
import type { Words } from '../../platform/pure/words.ts'
import type { Use } from '../../platform/use.ts'
import { readCases } from '../../sample/store.ts'
import { putAsideDecided } from '../rules/events.ts'
import { mayTakeIn } from '../rules/may.ts'
import { isSafe } from '../rules/operation.ts'
import { giveReason } from '../rules/operation/words.ts'
import { nothingPutAside } from '../rules/problems.ts'
import { readAssessmentRows } from '../store/event.ts'
import type { Quarantined } from '../store/quarantine.ts'
import { addVerdict, readQuarantine } from '../store/quarantine.ts'
import { casesJudgedBlind } from './blind.ts'
import { recordOperations } from './record.ts'

/** One operation that waits, as its reader needs it. */
export interface PutAside extends Quarantined {
  /** Who sent it; null where nobody is known. */
  readonly name: string | null
  /** The case's reference; null where the assessment is unknown. */
  readonly reference: string | null
  /** Whether it is of another reader of a case that the actor judges too: nothing of what it says is then for their eyes. */
  readonly isBlind: boolean
}

/** Who asks about which inspection. */
export interface AskedBy {
  readonly actor: Actor
  readonly slug: string
}

/** What waits in an inspection, oldest first: case material, for its lead inspector. */
export async function listPutAside(
  use: Use,
  ask: AskedBy,
): Promise<{ readonly inspection: Inspection; readonly waiting: readonly PutAside[] }> {
  const inspection = await findOwn(use, ask)
  const sight = await use.look({ inspection: inspection.id, what: 'answers put aside' })
  const waiting = await readQuarantine(use.db, inspection.id)
  const names = await readNames(
    use.db,
    waiting.flatMap(({ person }) => person ?? []),
  )
  const rows = await readAssessmentRows(
    use.db,
    waiting.flatMap(({ assessment }) => assessment ?? []),
  )
  const references = new Map((await readCases(sight)).map(({ id, reference }) => [id, reference]))
  const blind = await casesJudgedBlind(use, ask.actor, inspection)
  const isBlind = (assessment: number | null): boolean =>
    rows.some(({ id, case: one, assessor }) => id === assessment && blind.has(one) && assessor !== ask.actor.person)
  const caseOf = new Map(rows.map(row => [row.id, references.get(row.case) ?? null]))
  return {
    inspection,
    waiting: waiting.map(each => ({
      ...each,
      name: names.get(each.person ?? 0) ?? null,
      reference: caseOf.get(each.assessment ?? 0) ?? null,
      isBlind: isBlind(each.assessment),
    })),
  }
}

/** Takes one in as whoever made it, or answers why it still can't be: then it goes on waiting. */
export async function takeIn(use: Use, ask: AskedBy & { readonly id: number }): Promise<Result<number, Words>> {
  const { inspection, one } = await findOne(use, ask)
  const { receipts } = await recordOperations(use, {
    actor: ask.actor,
    operations: [JSON.parse(one.content)],
    madeBy: one.person,
  })
  const [receipt] = receipts
  if (!receipt || !isSafe(receipt)) return refused([receipt?.problem ?? one.why])
  await decide(use, { ...ask, inspection, verdict: 'taken-in', reason: null })
  return ok(one.id)
}

/** Sets one aside for good, with a reason; it stays in the database and waits no more. */
export async function setAside(
  use: Use,
  ask: AskedBy & { readonly id: number; readonly reason: string },
): Promise<Result<number, Words>> {
  const { inspection, one } = await findOne(use, ask)
  const reason = ask.reason.trim()
  if (reason === '') return refused([giveReason])
  await decide(use, { ...ask, inspection, verdict: 'set-aside', reason })
  return ok(one.id)
}

async function findOwn(use: Use, { actor, slug }: AskedBy): Promise<Inspection> {
  const inspection = await findInspection(use, { actor, slug, thing: 'cases' })
  insist(mayTakeIn(actor, inspection))
  return inspection
}

async function findOne(use: Use, ask: AskedBy & { readonly id: number }) {
  const inspection = await findOwn(use, ask)
  const [one] = await readQuarantine(use.db, inspection.id, ask.id)
  if (!one) throw new Problem(nothingPutAside)
  return { inspection, one }
}

async function decide(
  use: Use,
  decision: {
    readonly actor: Actor
    readonly inspection: Inspection
    readonly id: number
    readonly verdict: 'taken-in' | 'set-aside'
    readonly reason: string | null
  },
): Promise<void> {
  const { id, inspection, verdict, reason, actor } = decision
  await addVerdict(use.db, { id, inspection: inspection.id, verdict, reason, by: actor.person, at: use.now })
  await use.journal(putAsideDecided, { inspection: inspection.id, operation: id, verdict })
}
