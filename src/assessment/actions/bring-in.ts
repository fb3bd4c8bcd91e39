/** Bringing in what was not sent: answers typed in from paper, and the file of a device that could not send. */
import { createHash } from 'node:crypto'
import { findEdition } from '../../framework/actions.ts'
import type { Framework } from '../../framework/rules/framework.ts'
import { findInspection } from '../../inspection/actions.ts'
import type { Inspection } from '../../inspection/rules/inspection.ts'
import type { Actor } from '../../platform/pure/actor.ts'
import { insist, notFound } from '../../platform/pure/refusal.ts'
import type { Result } from '../../platform/pure/result.ts'
import { ok } from '../../platform/pure/result.ts'
import type { Words } from '../../platform/pure/words.ts'
import type { Use } from '../../platform/use.ts'
import { readTable } from '../../sample/actions/table.ts'
import { readCases } from '../../sample/store.ts'
import { looksLikeDeviceFile } from '../rules/device/file.ts'
import { mayBringIn } from '../rules/may.ts'
import { paperDevice, sameTexts } from '../rules/merge/event.ts'
import { headsOf } from '../rules/merge/standing.ts'
import type { KeptAnswer } from '../rules/operation.ts'
import { noSuchReading } from '../rules/problems.ts'
import type { Said } from '../rules/shown.ts'
import type { TypedAnswer, TypedFault } from '../rules/typed-in.ts'
import { readTyped } from '../rules/typed-in.ts'
import { readAnswerEvents } from '../store/event.ts'
import { readWritable } from '../store/own.ts'
import { bringInDevice } from './bring-in-device.ts'
import type { BroughtIn, Fault } from './brought-in.ts'
import { outcomeOf } from './brought-in.ts'
import { recordOperations } from './record.ts'

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
  if (looksLikeDeviceFile(text)) return bringInDevice(use, { actor: ask.actor, inspection, text })
  const table = await readTable(ask.bytes)
  if (!table.ok) return table
  const { answers, faults } = readTyped(framework, table.value)
  return ok(await bringInTyped(use, { actor: ask.actor, inspection, answers, faults }))
}

/**
 * The same row always makes the same operation, so that a table may be brought in again once a slip is mended: a row that
 * was mended builds on what its writer brought in from paper before, and contests nothing but what others said.
 */
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
  const referenceOf = (assessment: number) =>
    [...cases].find(([, id]) => readings.get(id)?.assessment === assessment)?.[0] ?? ''
  const readingOf = (reference: string) => readings.get(cases.get(reference) ?? 0)
  const known = await readAnswerEvents(use.db, [
    ...new Set(ask.answers.flatMap(({ reference }) => readingOf(reference)?.assessment ?? [])),
  ])
  const faults: Fault[] = ask.faults.map(fault => ({ ...fault, where: '' }))
  const rows = ask.answers.flatMap(({ line, reference, ...said }) => {
    const reading = readingOf(reference)
    if (!reading) faults.push({ line, where: '', message: noSuchCase(reference) })
    if (!reading) return []
    const { assessment } = reading
    return { line, operation: typedOperation(use, assessment, said, before(known.get(assessment) ?? [], said, actor)) }
  })
  const fresh = rows.flatMap(({ line, operation }) => (operation ? [{ line, operation }] : []))
  const sent = fresh.map(({ operation }) => operation)
  const { receipts, assessments } = await recordOperations(use, { actor, operations: sent })
  const outcome = outcomeOf(receipts.map((receipt, i) => ({ receipt, line: fresh[i]?.line ?? 0 })))
  return {
    taken: outcome.taken,
    before: outcome.before + rows.length - fresh.length,
    faults: [...faults, ...outcome.faults].toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0)),
    cases: assessments
      .map(after => ({ reference: referenceOf(after.assessment), after }))
      .toSorted((one, other) => one.reference.localeCompare(other.reference)),
    device: null,
  }
}

type Row = Omit<TypedAnswer, 'line' | 'reference'>

/** Whether a row was brought in before, or the answer that it builds on: its writer's own from paper, standing alone. */
function before(
  known: readonly KeptAnswer[],
  said: Row,
  { person }: Actor,
): { readonly isThere: boolean; readonly base: string | null } {
  const own = known.filter(({ question }) => question === said.question)
  const isTyped = (one: Pick<KeptAnswer, 'device' | 'person'>) => one.device === paperDevice && one.person === person
  const heads = headsOf(own)
  const [head] = heads
  if (head && heads.length === 1 && isTyped(head)) return { isThere: saysSame(head, said), base: head.id }
  return { isThere: own.some(one => isTyped(one) && saysSame(one, said)), base: null }
}

const saysSame = (one: Said, other: Said): boolean =>
  one.value === other.value &&
  one.note === other.note &&
  one.evidenceOn === other.evidenceOn &&
  sameTexts(one.reasons, other.reasons)

/** Null where the same row was brought in before. */
function typedOperation(use: Use, assessment: number, said: Row, { isThere, base }: ReturnType<typeof before>) {
  if (isThere) return null
  const hash = createHash('sha256')
    .update(JSON.stringify([assessment, said, ...(base === null ? [] : [base])]))
    .digest('hex')
  // A UUID of version 8, whose bits are its maker's own (RFC 9562).
  const id = `${hash.slice(0, 8)}-${hash.slice(8, 12)}-8${hash.slice(13, 16)}-8${hash.slice(17, 20)}-${hash.slice(20, 32)}`
  const sent = { id, assessment, device: paperDevice, deviceClock: use.now.toISOString() }
  return { ...sent, ...said, kind: 'answer' as const, base, settles: [] }
}

const noSuchCase = (reference: string): Words => ({
  en: `“${reference}” is no case that you judge here. Type its reference as it stands in your list of cases.`,
  cy: `Nid yw “${reference}” yn achos yr ydych yn ei farnu yma. Teipiwch ei gyfeirnod fel y mae yn eich rhestr o achosion.`,
})
