/** Bringing in what was not sent: answers typed in from paper, and the file of a device that could not send. */
import { createHash } from 'node:crypto'
import { findEdition } from '../../framework/actions.ts'
import type { Framework } from '../../framework/rules/framework.ts'
import { findInspection } from '../../inspection/actions.ts'
import type { Inspection } from '../../inspection/rules/inspection.ts'
import type { Actor } from '../../platform/pure/actor.ts'
import { groupBy } from '../../platform/pure/group-by.ts'
import { insist, notFound } from '../../platform/pure/refusal.ts'
import type { Result } from '../../platform/pure/result.ts'
import { ok, refused } from '../../platform/pure/result.ts'
import type { Words } from '../../platform/pure/words.ts'
import type { Use } from '../../platform/use.ts'
import { readTable } from '../../sample/actions/table.ts'
import { readCases } from '../../sample/store.ts'
import { mayBringIn, mayTakeIn } from '../rules/may.ts'
import type { Receipt } from '../rules/operation.ts'
import { noSuchReading } from '../rules/problems.ts'
import type { TypedAnswer, TypedFault } from '../rules/typed-in.ts'
import { readTyped } from '../rules/typed-in.ts'
import { readAnswerEvents, readAssessmentRows } from '../store/event.ts'
import { readWritable } from '../store/own.ts'
import { recordOperations } from './record.ts'

/** What came of a file. */
export interface BroughtIn {
  readonly taken: number
  /** Already there, from an earlier time that the same was brought in or sent. */
  readonly before: number
  /** Rows of a table that could not be read, and operations that were not taken, each with why. */
  readonly faults: readonly { readonly line: number | null; readonly message: Words }[]
}

/** The inspection and its edition, for those who may bring answers in. */
export async function findBringIn(
  use: Use,
  ask: { readonly actor: Actor; readonly slug: string },
): Promise<{ readonly inspection: Inspection; readonly framework: Framework }> {
  const inspection = await findInspection(use, ask)
  insist(mayBringIn(ask.actor, inspection))
  const framework = await findEdition(use, inspection.frameworkHash)
  if (!framework) throw notFound(noSuchReading)
  return { inspection, framework }
}

/** Takes in a file: a table typed in from paper, or what a device wrote for the lead inspector. */
export async function bringIn(
  use: Use,
  ask: { readonly actor: Actor; readonly slug: string; readonly bytes: Uint8Array },
): Promise<Result<BroughtIn, Words>> {
  const { inspection, framework } = await findBringIn(use, ask)
  const text = Buffer.from(ask.bytes)
    .toString('utf8')
    .replace(/^\uFEFF/, '')
  if (text.trimStart().startsWith('{')) {
    insist(mayTakeIn(ask.actor, inspection))
    return bringInDevice(use, ask.actor, text)
  }
  const table = await readTable(ask.bytes)
  if (!table.ok) return table
  const { answers, faults } = readTyped(framework, table.value)
  return ok(await bringInTyped(use, { actor: ask.actor, inspection, answers, faults }))
}

/** Each operation is as the device would have sent it, and is counted as its assessor's. */
async function bringInDevice(use: Use, actor: Actor, text: string): Promise<Result<BroughtIn, Words>> {
  const operations = operationsIn(text)
  if (!operations) return refused([notFromADevice])
  const assessmentOf = (raw: unknown): number => Number((raw as { assessment?: unknown } | null)?.assessment) || 0
  const receipts: Receipt[] = []
  for (const [assessment, own] of groupBy(operations, assessmentOf)) {
    const [row] = await readAssessmentRows(use.db, [assessment])
    const madeBy = row?.assessor ?? actor.person
    receipts.push(...(await recordOperations(use, { actor, operations: own, madeBy })).receipts)
  }
  return ok(outcomeOf(receipts))
}

function operationsIn(text: string): readonly unknown[] | null {
  try {
    const data = JSON.parse(text) as { plumbline?: unknown; version?: unknown; operations?: unknown }
    const isOurs = data.plumbline === 'device-export' && data.version === 1 && Array.isArray(data.operations)
    return isOurs ? (data.operations as readonly unknown[]) : null
  } catch {
    return null
  }
}

/** The same row always makes the same operation, so that a table may be brought in again once a slip is mended. */
async function bringInTyped(
  use: Use,
  ask: {
    readonly actor: Actor
    readonly inspection: Inspection
    readonly answers: readonly TypedAnswer[]
    readonly faults: readonly TypedFault[]
  },
): Promise<BroughtIn> {
  const { actor, inspection } = ask
  const sight = await use.look({ inspection: inspection.id, what: 'cases' })
  const cases = new Map((await readCases(sight)).map(({ id, reference }) => [reference, id]))
  const readings = new Map(
    (await readWritable(use.db, inspection.id, actor.person ?? 0)).map(each => [each.case, each]),
  )
  const faults: { readonly line: number | null; readonly message: Words }[] = [...ask.faults]
  const operations = ask.answers.flatMap(({ line, reference, ...said }) => {
    const reading = readings.get(cases.get(reference) ?? 0)
    if (!reading) faults.push({ line, message: noSuchCase(reference) })
    return reading ? [{ line, operation: typedOperation(use, reading.assessment, said) }] : []
  })
  const assessments = [...new Set(operations.map(({ operation }) => operation.assessment))]
  const events = await readAnswerEvents(use.db, assessments)
  const known = new Set([...events.values()].flat().map(({ id }) => id))
  const fresh = operations.filter(({ operation }) => !known.has(operation.id))
  const { receipts } = await recordOperations(use, { actor, operations: fresh.map(({ operation }) => operation) })
  const outcome = outcomeOf(
    receipts,
    fresh.map(({ line }) => line),
  )
  return {
    taken: outcome.taken,
    before: outcome.before + operations.length - fresh.length,
    faults: [...faults, ...outcome.faults].toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0)),
  }
}

function typedOperation(use: Use, assessment: number, said: Omit<TypedAnswer, 'line' | 'reference'>) {
  const hash = createHash('sha256')
    .update(JSON.stringify([assessment, said]))
    .digest('hex')
  // A UUID of version 8, whose bits are its maker's own (RFC 9562).
  const id = `${hash.slice(0, 8)}-${hash.slice(8, 12)}-8${hash.slice(13, 16)}-8${hash.slice(17, 20)}-${hash.slice(20, 32)}`
  const sent = { id, assessment, device: 'paper', deviceClock: use.now.toISOString() }
  return { ...sent, ...said, kind: 'answer' as const, base: null, settles: [] }
}

function outcomeOf(receipts: readonly Receipt[], lines: readonly number[] = []): BroughtIn {
  const count = (outcome: Receipt['outcome']): number => receipts.filter(each => each.outcome === outcome).length
  return {
    taken: count('kept'),
    before: count('kept-before'),
    faults: receipts.flatMap(({ outcome, problem }, i) =>
      outcome === 'refused' || outcome === 'changed'
        ? [{ line: lines[i] ?? null, message: problem ?? alreadyOther }]
        : [],
    ),
  }
}

const noSuchCase = (reference: string): Words => ({
  en: `“${reference}” is no case that you judge here. Type its reference as it stands in your list of cases.`,
  cy: `Nid yw “${reference}” yn achos yr ydych yn ei farnu yma. Teipiwch ei gyfeirnod fel y mae yn eich rhestr o achosion.`,
})

const alreadyOther: Words = {
  en: 'This is there already and says something else now. What was there first stands.',
  cy: 'Mae hwn yno eisoes ac yn dweud rhywbeth arall yn awr. Yr hyn a oedd yno gyntaf sy’n sefyll.',
}

const notFromADevice: Words = {
  en: 'This is no file that a device wrote. On the device, open “This device”, choose to export everything, and send that file.',
  cy: 'Nid ffeil a ysgrifennwyd gan ddyfais yw hon. Ar y ddyfais, agorwch “Y ddyfais hon”, dewiswch allforio popeth, ac anfonwch y ffeil honno.',
}
