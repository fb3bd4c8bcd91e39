/** Looking finished cases over: drawing them by chance, noting how they are, and sending one back with comments. */
import { randomUUID } from 'node:crypto'
import { readNames } from '../../access/store/names.ts'
import { findEdition } from '../../framework/actions.ts'
import type { Question } from '../../framework/rules/question.ts'
import { askingOrder } from '../../framework/rules/route.ts'
import { findInspection } from '../../inspection/actions.ts'
import type { Inspection } from '../../inspection/rules/inspection.ts'
import { throwSeed } from '../../platform/dice.ts'
import type { Actor } from '../../platform/pure/actor.ts'
import { insist, notFound } from '../../platform/pure/refusal.ts'
import type { Result } from '../../platform/pure/result.ts'
import { ok, refused } from '../../platform/pure/result.ts'
import type { Words } from '../../platform/pure/words.ts'
import type { Use } from '../../platform/use.ts'
import { readReferences } from '../../sample/store.ts'
import { dipSampleDrawn, qualityNoted } from '../rules/events.ts'
import { mayCheck } from '../rules/may-check.ts'
import type { KeptOperation } from '../rules/operation.ts'
import { noSuchReading } from '../rules/problems.ts'
import { drawDip } from '../rules/quality/dip.ts'
import { isDone } from '../rules/states.ts'
import { readOperations } from '../store/event.ts'
import type { Checkable, DipSample, QualityNote, Verdict } from '../store/quality.ts'
import { addDip, addNote, readCheckable, readDips, readNotes } from '../store/quality.ts'
import { casesJudgedBlind } from './blind.ts'
import { recordOperations } from './record.ts'

interface Asked {
  readonly actor: Actor
  readonly slug: string
}

/** Everything that can be looked over in an inspection, and what has been. */
export interface Quality {
  readonly inspection: Inspection
  readonly checkable: readonly Checkable[]
  readonly references: ReadonlyMap<number, string>
  readonly names: ReadonlyMap<number, string>
  readonly dips: readonly DipSample[]
  readonly notes: readonly QualityNote[]
}

/** The finished cases, the draws and the notes, for those who look cases over: never of another reader of their own case. */
export async function findQuality(use: Use, { actor, slug }: Asked): Promise<Quality> {
  const inspection = await findInspection(use, { actor, slug })
  insist(mayCheck(actor, inspection))
  const blind = await casesJudgedBlind(use, actor, inspection)
  const isOpen = (one: Checkable): boolean => one.assessor === actor.person || !blind.has(one.case)
  const checkable = (await readCheckable(use.db, inspection.id)).filter(isOpen)
  const [dips, notes] = [await readDips(use.db, inspection.id), await readNotes(use.db, inspection.id)]
  const people = [...checkable.map(({ assessor }) => assessor), ...[...dips, ...notes].flatMap(({ by }) => by ?? [])]
  return {
    inspection,
    checkable,
    references: await readReferences(use.db, inspection.id),
    names: await readNames(use.db, [...new Set(people)]),
    dips,
    notes,
  }
}

// Looking a case over takes about as long as judging it; more than this of everybody's is no sample any more.
const mostEach = 10

/** Draws finished cases of every assessor by chance; answers how many. Refused where there is nothing to draw from. */
export async function drawDipSample(
  use: Use,
  ask: Asked & { readonly perAssessor: number; readonly seed?: string },
): Promise<Result<number, Words>> {
  const { inspection, checkable } = await findQuality(use, ask)
  const { perAssessor, seed = String(throwSeed()) } = ask
  if (!Number.isInteger(perAssessor) || perAssessor < 1 || perAssessor > mostEach) return refused([howMany])
  const from = checkable.filter(({ state, assessor }) => isDone(state) && assessor !== ask.actor.person)
  if (from.length === 0) return refused([nothingFinished])
  const drawn = drawDip(from, perAssessor, seed)
  const drawnFrom = from.map(({ assessment }) => assessment)
  await addDip(use.db, inspection.id, { seed, perAssessor, drawnFrom, drawn, by: ask.actor.person, at: use.now })
  await use.journal(dipSampleDrawn, {
    inspection: inspection.id,
    seed,
    drawn: drawn.length,
    from: drawnFrom.length,
  })
  return ok(drawn.length)
}

/** One reading to look over. */
export interface Checking {
  readonly inspection: Inspection
  readonly one: Checkable
  readonly reference: string
  readonly questions: readonly Question[]
  readonly notes: readonly QualityNote[]
  /** The times that it was finished and sent back, in their order. */
  readonly history: readonly KeptOperation[]
  readonly names: ReadonlyMap<number, string>
}

/** A finished reading by its number: a 404 where it is none of this inspection, or was never finished. */
export async function findChecking(use: Use, ask: Asked & { readonly assessment: string }): Promise<Checking> {
  const { inspection, checkable, references, notes } = await findQuality(use, ask)
  const one = checkable.find(({ assessment }) => String(assessment) === ask.assessment)
  const framework = await findEdition(use, inspection.frameworkHash)
  if (!one || !framework) throw notFound(noSuchReading)
  await use.look({ inspection: inspection.id, what: 'answers', case: one.case })
  const history = ((await readOperations(use.db, [one.assessment])).get(one.assessment) ?? []).filter(
    ({ kind }) => kind === 'finish' || kind === 'send-back',
  )
  const own = notes.filter(({ assessment }) => assessment === one.assessment)
  const people = [one.assessor, ...history.map(({ person }) => person), ...own.map(({ by }) => by)]
  return {
    inspection,
    one,
    reference: references.get(one.case) ?? '',
    questions: askingOrder(framework),
    notes: own,
    history,
    names: await readNames(use.db, [...new Set(people.flatMap(person => person ?? []))]),
  }
}

/** Notes how a reading was found; refused without a word. Notes are for those who look cases over. */
export async function noteQuality(
  use: Use,
  ask: Asked & { readonly assessment: string; readonly verdict: Verdict; readonly note: string },
): Promise<Result<null, Words>> {
  const { inspection, one } = await findChecking(use, ask)
  const note = ask.note.trim()
  if (note === '') return refused([saySomething])
  const { verdict, actor } = ask
  await addNote(use.db, inspection.id, { assessment: one.assessment, verdict, note, by: actor.person, at: use.now })
  await use.journal(qualityNoted, { inspection: inspection.id, case: one.case, verdict })
  return ok(null)
}

/** A comment on one question of a case that is sent back. */
export interface Comment {
  readonly question: string
  readonly text: string
}

/** Sends a finished reading back to its assessor, with a reason and comments on questions. */
export async function sendBack(
  use: Use,
  ask: Asked & { readonly assessment: string; readonly reason: string; readonly comments: readonly Comment[] },
): Promise<Result<null, Words>> {
  const { one, questions } = await findChecking(use, ask)
  const known = new Set(questions.map(({ id }) => id))
  const stray = ask.comments.find(({ question }) => !known.has(question))
  if (stray) return refused([noSuchQuestion(stray.question)])
  const operation = {
    id: randomUUID(),
    kind: 'send-back',
    assessment: one.assessment,
    device: 'quality assurance',
    deviceClock: use.now.toISOString(),
    content: { reason: ask.reason, comments: ask.comments },
  }
  const { receipts } = await recordOperations(use, { actor: ask.actor, operations: [operation] })
  const problems = receipts.flatMap(({ problem }) => problem ?? [])
  return problems.length > 0 ? refused(problems) : ok(null)
}

const howMany: Words = {
  en: `Say how many cases of each assessor are drawn: a whole number from 1 to ${mostEach}`,
  cy: `Dywedwch faint o achosion pob asesydd a dynnir: rhif cyfan o 1 i ${mostEach}`,
}

const nothingFinished: Words = {
  en: 'Nobody else has finished a case yet. Draw again when somebody has.',
  cy: 'Nid oes neb arall wedi gorffen achos eto. Tynnwch eto pan fydd rhywun wedi gwneud.',
}

const saySomething: Words = {
  en: 'Say what you saw when you looked the case over',
  cy: 'Dywedwch beth a welsoch wrth edrych dros yr achos',
}

const noSuchQuestion = (id: string): Words => ({
  en: `The framework has no question ${id}. Use the number as it stands before the question.`,
  cy: `Nid oes cwestiwn ${id} yn y fframwaith. Defnyddiwch y rhif fel y mae o flaen y cwestiwn.`,
})
