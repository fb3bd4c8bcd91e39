/** Bringing in what was not sent: answers typed in from paper, and the file of a device that could not send. */
import { createHash } from 'node:crypto'
import { readNames } from '../../access/store/names.ts'
import { findEdition } from '../../framework/actions.ts'
import type { Framework } from '../../framework/rules/framework.ts'
import { findInspection } from '../../inspection/actions.ts'
import type { Inspection } from '../../inspection/rules/inspection.ts'
import type { Actor } from '../../platform/pure/actor.ts'
import { groupBy } from '../../platform/pure/group-by.ts'
import { insist, notFound } from '../../platform/pure/refusal.ts'
import type { Result } from '../../platform/pure/result.ts'
import { ok } from '../../platform/pure/result.ts'
import type { Words } from '../../platform/pure/words.ts'
import type { Use } from '../../platform/use.ts'
import { readTable } from '../../sample/actions/table.ts'
import { readCases } from '../../sample/store.ts'
import type { AfterBatch } from '../rules/in-full.ts'
import { looksLikeDeviceFile } from '../rules/device/file.ts'
import { mayBringIn, mayTakeIn } from '../rules/may.ts'
import { paperDevice, sameTexts } from '../rules/merge/event.ts'
import { headsOf } from '../rules/merge/standing.ts'
import type { KeptAnswer, Receipt } from '../rules/operation.ts'
import { noSuchReading } from '../rules/problems.ts'
import type { Said } from '../rules/shown.ts'
import type { TypedAnswer, TypedFault } from '../rules/typed-in.ts'
import { placeRow } from '../rules/typed-in-reading.ts'
import { readTyped } from '../rules/typed-in.ts'
import { readAnswerEvents } from '../store/event.ts'
import { readReadings } from '../store/own.ts'
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
  const readings = groupBy(await readReadings(use.db, inspection.id), each => each.case)
  const all = [...readings.values()].flat()
  const names = await readNames(use.db, [...new Set(all.flatMap(({ assessor }) => assessor ?? []))])
  const typist = { person: actor.person, forOthers: mayTakeIn(actor, inspection).may }
  const placed = ask.answers.map(answer => ({
    answer,
    place: placeRow(readings.get(cases.get(answer.reference) ?? 0) ?? [], answer, typist, names),
  }))
  const caseOf = new Map(all.map(each => [each.assessment, each.case]))
  const referenceOf = (assessment: number) => [...cases].find(([, id]) => id === caseOf.get(assessment))?.[0] ?? ''
  const known = await readAnswerEvents(use.db, [
    ...new Set(placed.flatMap(({ place }) => ('why' in place ? [] : place.assessment))),
  ])
  const faults: Fault[] = ask.faults.map(fault => ({ ...fault, where: '' }))
  const rows = placed.flatMap(({ answer: { line, reference: _, named: __, ...said }, place }) => {
    if ('why' in place) faults.push({ line, where: '', message: place.why })
    if ('why' in place) return []
    const { assessment, madeBy } = place
    const earlier = before(known.get(assessment) ?? [], said, [actor.person, madeBy])
    return { line, madeBy, operation: typedOperation(use, assessment, said, earlier) }
  })
  const fresh = rows.flatMap(({ operation, ...row }) => (operation ? [{ ...row, operation }] : []))
  const received: { readonly line: number; readonly receipt: Receipt }[] = []
  const assessments: AfterBatch[] = []
  for (const [madeBy, own] of groupBy(fresh, row => row.madeBy)) {
    const operations = own.map(({ operation }) => operation)
    const taken = await recordOperations(use, { actor, operations, madeBy })
    received.push(...taken.receipts.map((receipt, i) => ({ receipt, line: own[i]?.line ?? 0 })))
    assessments.push(...taken.assessments)
  }
  const outcome = outcomeOf(received)
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

type Row = Omit<TypedAnswer, 'line' | 'reference' | 'named'>

/** Whether a row was brought in before, or the answer that it builds on: from paper by one of `writers`, standing alone. */
function before(
  known: readonly KeptAnswer[],
  said: Row,
  writers: readonly (number | null)[],
): { readonly isThere: boolean; readonly base: string | null } {
  const own = known.filter(({ question }) => question === said.question)
  const isTyped = (one: Pick<KeptAnswer, 'device' | 'person'>) =>
    one.device === paperDevice && writers.includes(one.person)
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
