/** Cases that are read twice, and settling where the readings differ. */
import { randomUUID } from 'node:crypto'
import { readNames } from '../../access/store/names.ts'
import { findEdition } from '../../framework/actions.ts'
import type { Framework } from '../../framework/rules/framework.ts'
import { findInspection } from '../../inspection/actions.ts'
import type { Inspection } from '../../inspection/rules/inspection.ts'
import type { Sight } from '../../platform/db/sight.ts'
import type { Actor } from '../../platform/pure/actor.ts'
import { insist, notFound } from '../../platform/pure/refusal.ts'
import type { Result } from '../../platform/pure/result.ts'
import { ok, refused } from '../../platform/pure/result.ts'
import type { Words } from '../../platform/pure/words.ts'
import type { Use } from '../../platform/use.ts'
import { readReferences } from '../../sample/store.ts'
import { eventsUnder } from '../rules/double/moderation.ts'
import type { Difference, TwoReadings } from '../rules/double/reading.ts'
import { differencesOf, mayCompare } from '../rules/double/reading.ts'
import { differenceModerated } from '../rules/events.ts'
import { mayModerate } from '../rules/may-check.ts'
import { noSuchCase } from '../rules/problems.ts'
import { readTwice } from '../store/double.ts'
import { readAnswerEvents, readOperations } from '../store/event.ts'
import { readStandingRows } from '../store/standing.ts'
import { recordOperations } from './record.ts'

interface Asked {
  readonly actor: Actor
  readonly slug: string
}

/** Every pair of readings with all that happened in them: case material, so it asks for a sight. */
export async function readPairs({ db, inspection }: Sight): Promise<readonly TwoReadings[]> {
  const twice = await readTwice(db, inspection)
  const ids = twice.flatMap(({ first, second }) => [first, second])
  const answers = await readAnswerEvents(db, ids)
  const operations = await readOperations(db, ids)
  const standing = await readStandingRows(db, ids)
  const reading = (assessment: number, assessor: number | null) => ({
    assessment,
    assessor,
    state: standing.get(assessment)?.state ?? ('not-started' as const),
    answers: answers.get(assessment) ?? [],
    operations: operations.get(assessment) ?? [],
  })
  return twice.map(one => ({
    case: one.case,
    first: reading(one.first, one.firstReader),
    second: reading(one.second, one.secondReader),
  }))
}

/** One case on the list: null counts while its readings may not be laid side by side. */
export interface PairOnList {
  readonly case: number
  readonly reference: string
  readonly differences: number | null
  readonly settled: number | null
}

/** The cases of an inspection that are read twice. */
export interface Pairs {
  readonly inspection: Inspection
  readonly pairs: readonly PairOnList[]
}

/** The list for moderation, in the order of references. */
export async function findPairs(use: Use, ask: Asked): Promise<Pairs> {
  const { inspection, framework } = await permitted(use, ask)
  const references = await readReferences(use.db, inspection.id)
  const all = await readPairs(await use.look({ inspection: inspection.id, what: 'both-readings' }))
  const pairs = all.map((two): PairOnList => {
    const differences = mayCompare(two) ? differencesOf(framework, two) : null
    return {
      case: two.case,
      reference: references.get(two.case) ?? '',
      differences: differences?.length ?? null,
      settled: differences?.filter(({ settled }) => settled).length ?? null,
    }
  })
  return { inspection, pairs: pairs.toSorted((a, b) => a.reference.localeCompare(b.reference)) }
}

/** One case with where its readings differ, and the names of those who said or decided anything. */
export interface PairInFull {
  readonly inspection: Inspection
  readonly reference: string
  readonly two: TwoReadings
  /** Empty while one is not finished, and where they do not differ: see `comparable`. */
  readonly differences: readonly Difference[]
  readonly comparable: boolean
  readonly names: ReadonlyMap<number, string>
  /** Whether the actor is one of the two readers. */
  readonly own: boolean
}

/** A case that is read twice, by its reference: a 404 where there is none, or it is read once. */
export async function findPair(use: Use, ask: Asked & { readonly reference: string }): Promise<PairInFull> {
  const { inspection, framework } = await permitted(use, ask)
  const references = await readReferences(use.db, inspection.id)
  const [id = 0] = [...references].find(([, reference]) => reference === ask.reference) ?? []
  const sight = await use.look({ inspection: inspection.id, what: 'both-readings', case: id })
  const two = (await readPairs(sight)).find(pair => pair.case === id)
  if (!two) throw notFound(noSuchCase)
  const differences = differencesOf(framework, two)
  const people = [two.first, two.second].flatMap(({ assessor, answers, operations }) => [
    assessor,
    ...[...answers, ...operations].map(({ person }) => person),
  ])
  return {
    inspection,
    reference: ask.reference,
    two,
    differences,
    comparable: mayCompare(two),
    names: await readNames(use.db, [...new Set(people.flatMap(person => person ?? []))]),
    own: [two.first.assessor, two.second.assessor].includes(ask.actor.person),
  }
}

/** What is wrong with a decision, and with which field of it. */
export interface ModerationFault {
  readonly field: 'value' | 'reason'
  readonly message: Words
}

/**
 * Settles one difference: the answer decided on counts in the place of the first reading's own, in the same
 * transaction; both originals and the reason stay. Refused without a reason, or with an answer that the question does
 * not allow; a 404 where the two do not differ.
 */
export async function moderate(
  use: Use,
  ask: Asked & {
    readonly reference: string
    readonly question: string
    readonly value: string
    readonly reason: string
  },
): Promise<Result<null, ModerationFault>> {
  const { inspection, two, differences } = await findPair(use, ask)
  const difference = differences.find(({ question }) => question.id === ask.question)
  if (!difference) throw notFound(noSuchCase)
  const reason = ask.reason.trim()
  const allowed = difference.question.answers.some(({ id }) => id === ask.value)
  const faults: ModerationFault[] = [
    ...(allowed ? [] : [{ field: 'value' as const, message: chooseOne }]),
    ...(reason === '' ? [{ field: 'reason' as const, message: giveReason }] : []),
  ]
  if (faults.length > 0) return refused(faults)
  const operation = {
    id: randomUUID(),
    kind: 'moderate',
    assessment: two.first.assessment,
    device: 'moderation',
    deviceClock: use.now.toISOString(),
    content: {
      question: ask.question,
      value: ask.value,
      reason,
      first: eventsUnder(difference.first),
      second: eventsUnder(difference.second),
    },
  }
  const { receipts } = await recordOperations(use, { actor: ask.actor, operations: [operation] })
  const problems = receipts.flatMap(({ problem }) => problem ?? [])
  if (problems.length > 0) return refused(problems.map(message => ({ field: 'reason', message })))
  await use.journal(differenceModerated, { inspection: inspection.id, case: two.case, question: ask.question })
  return ok(null)
}

async function permitted(
  use: Use,
  { actor, slug }: Asked,
): Promise<{ readonly inspection: Inspection; readonly framework: Framework }> {
  const inspection = await findInspection(use, { actor, slug })
  insist(mayModerate(actor, inspection))
  const framework = await findEdition(use, inspection.frameworkHash)
  if (!framework) throw new Error(`${slug} pins the edition ${inspection.frameworkHash}, which was never taken in`)
  return { inspection, framework }
}

const chooseOne: Words = {
  en: 'Choose the answer that counts',
  cy: 'Dewiswch yr ateb sy’n cyfrif',
}

const giveReason: Words = {
  en: 'Say why this answer counts',
  cy: 'Dywedwch pam mae’r ateb hwn yn cyfrif',
}
