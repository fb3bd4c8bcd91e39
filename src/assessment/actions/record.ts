/** Taking in what devices send: each operation by itself, each case whole, what stands right in the same transaction. */
import type { Actor } from '../../platform/pure/actor.ts'
import { groupBy } from '../../platform/pure/group-by.ts'
import { insist } from '../../platform/pure/refusal.ts'
import type { Words } from '../../platform/pure/words.ts'
import type { Use } from '../../platform/use.ts'
import { answersRecorded } from '../rules/events.ts'
import { whyNotTaken } from '../rules/gate.ts'
import type { BatchAnswer } from '../rules/in-full.ts'
import { maySend } from '../rules/may.ts'
import type { Operation, Receipt } from '../rules/operation.ts'
import { assessmentIn, holdsWork, idOf, readOperation } from '../rules/operation/read.ts'
import { noSuchAssessment } from '../rules/operation/words.ts'
import { readAtHand } from '../store/at-hand.ts'
import type { AssessmentRow } from '../store/event.ts'
import { readAssessmentRows, readInspectionsOf } from '../store/event.ts'
import type { Unfit } from '../store/quarantine.ts'
import { addToQuarantine } from '../store/quarantine.ts'
import type { Inspections, Kept, OpenedCase } from './keep.ts'
import { inspectionsOf, keepAll, openCases } from './keep.ts'

/** What is sent, and by whom. */
export interface Sending {
  readonly actor: Actor
  /** JSON as it came, one operation each. */
  readonly operations: readonly unknown[]
  /** The only case assessment that is meant; any otherwise. */
  readonly assessment?: number
  /** Who made them, where a lead inspector sends what another's device exported; otherwise the actor. */
  readonly madeBy?: number | null
}

/** One operation as it was read, at its place in the batch; `why` where it can't be taken. */
interface Read {
  readonly raw: unknown
  readonly operation: Operation | null
  readonly why: Words | null
}

/** What came of a batch, of which the rows need not all be there yet. */
interface TakenIn extends Pick<BatchAnswer, 'receipts'> {
  readonly assessments: Promise<BatchAnswer['assessments']>
}

/**
 * Takes in operations on any number of cases. Each gets its own receipt, in the order sent: nothing refuses a whole
 * batch, any order and any repetition ends in the same state, and what can't be taken is put aside for the lead.
 */
export async function recordOperations(use: Use, sending: Sending): Promise<BatchAnswer> {
  const { receipts, assessments } = await takeIn(use, sending)
  return { receipts, assessments: await assessments }
}

/** As `recordOperations`; what it answers is asked for after the commit, so that nothing waits for the rows before it. */
export async function takeInToReply(use: Use, sending: Sending): Promise<() => Promise<BatchAnswer>> {
  const { receipts, assessments } = await takeIn(use, sending)
  return async () => ({ receipts, assessments: await assessments })
}

async function takeIn(use: Use, sending: Sending): Promise<TakenIn> {
  const { actor, madeBy = actor.person } = sending
  const all = sending.operations.map(raw => readOne(raw, sending.assessment))
  const wanted = [...new Set(all.flatMap(({ operation }) => operation?.assessment ?? []))]
  // Asked together, so that all comes in one journey, the lock first; nothing of it leaves before permission is known.
  const [rows, inspections, before] = await Promise.all([
    readAssessmentRows(use.db, wanted, 'lock'),
    inspectionsOf(use, wanted),
    readAtHand(use.db, wanted),
  ])
  insist(
    maySend(
      actor,
      [...inspections.values()].map(({ inspection }) => inspection),
    ),
  )
  // Whoever hands over what somebody else wrote is shown none of it, and may be the case's other reader.
  const handed = madeBy === actor.person ? rows : rows.map(row => ({ ...row, otherReader: null }))
  const whyNot = gateOf(actor, handed, inspections)
  const gated = all.map(read => (read.operation && !read.why ? { ...read, why: whyNot(read.operation) } : read))
  const batches = groupBy(
    gated.flatMap(({ operation, why }) => (operation && !why ? operation : [])),
    ({ assessment }) => assessment,
  )
  const opened = await openCases(
    use,
    rows.filter(({ id }) => batches.has(id)),
    inspections,
    { before, finishing: gated.some(({ operation }) => operation?.kind === 'finish') },
  )
  const kept = await keepAll(use, opened, batches, madeBy)
  const receipts = receiptsOf(gated, kept)
  await putAside(use, { gated, receipts, madeBy })
  await journalNews(use, opened, kept, receipts)
  return { receipts, assessments: kept.assessments }
}

const readOne = (raw: unknown, only: number | undefined): Read => {
  const read = readOperation(raw)
  if (!read.ok) return { raw, operation: null, why: read.problems[0] ?? null }
  const isOther = only !== undefined && read.value.assessment !== only
  return { raw, operation: read.value, why: isOther ? noSuchAssessment : null }
}

/** Why operations are not taken from the actor now, asked once for each kind of them in each case. */
function gateOf(
  actor: Actor,
  rows: readonly AssessmentRow[],
  inspections: Inspections,
): (operation: Operation) => Words | null {
  const byId = new Map(rows.map(row => [row.id, row]))
  const asked = new Map<string, Words | null>()
  return ({ kind, assessment }) => {
    const key = `${kind} ${assessment}`
    const before = asked.get(key)
    if (before !== undefined) return before
    const row = byId.get(assessment)
    const known = row && inspections.get(row.inspection)
    const why = known ? whyNotTaken(kind, actor, known.inspection, row) : noSuchAssessment
    asked.set(key, why)
    return why
  }
}

/** One for each operation of the batch, in its order. */
function receiptsOf(gated: readonly Read[], { taken }: Kept): readonly Receipt[] {
  const waiting = new Map([...taken].map(([id, { receipts }]) => [id, receipts.values()]))
  return gated.map(({ raw, operation, why }) => {
    if (!operation || why) return { id: idOf(raw), outcome: 'refused', ...(why ? { problem: why } : {}) }
    const { value: own } = waiting.get(operation.assessment)?.next() ?? {}
    if (!own) throw new Error('each operation of a batch has a receipt, in the order of the batch')
    return own
  })
}

async function putAside(
  use: Use,
  {
    gated,
    receipts,
    madeBy,
  }: {
    readonly gated: readonly Read[]
    readonly receipts: readonly Receipt[]
    readonly madeBy: number | null
  },
): Promise<void> {
  const refused = gated.flatMap(({ raw }, i) => {
    const { outcome, id, problem } = receipts[i] as Receipt
    if (outcome !== 'refused' || !problem) return []
    return holdsWork(raw) ? { raw, assessment: assessmentIn(raw), id, problem } : []
  })
  if (refused.length === 0) return
  const known = await readInspectionsOf(
    use.db,
    refused.flatMap(({ assessment }) => assessment ?? []),
  )
  const unfit = refused.map(({ raw, assessment, id, problem }): Unfit => {
    const inspection = known.get(assessment ?? 0) ?? null
    return {
      operation: id,
      content: raw,
      why: problem,
      assessment: inspection === null ? null : assessment,
      inspection,
    }
  })
  await addToQuarantine(use.db, unfit, { person: madeBy, at: use.now })
}

/** One entry for each inspection in which something is new, with counts: whoever watches it hears of it. */
async function journalNews(
  use: Use,
  opened: readonly OpenedCase[],
  { taken, isNew }: Kept,
  receipts: readonly Receipt[],
): Promise<void> {
  const news = opened.flatMap(({ row }) => {
    const now = isNew(row.id) ? taken.get(row.id) : undefined
    return now ? { inspection: row.inspection, answers: now.answers.length, others: now.operations.length } : []
  })
  const refused = receipts.filter(({ outcome }) => outcome === 'refused').length
  for (const [inspection, each] of groupBy(news, one => one.inspection)) {
    const answers = each.reduce((sum, one) => sum + one.answers, 0)
    const operations = each.reduce((sum, one) => sum + one.others, 0)
    await use.journal(answersRecorded, { inspection, cases: each.length, answers, operations, refused })
  }
}
