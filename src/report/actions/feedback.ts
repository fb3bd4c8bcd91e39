/** Provisional findings: choosing what goes in, seeing how it reads, and giving it to the service for good. */
import { readAddresses, readHolders } from '../../access/store.ts'
import { readNames } from '../../access/store/names.ts'
import { readDoneness } from '../../assessment/store/progress.ts'
import type { Desk } from '../../findings/actions/desk.ts'
import { insistOnWhole } from '../../assessment/actions/blind.ts'
import { findDesk } from '../../findings/actions/desk.ts'
import type { Passage } from '../../findings/rules/passage.ts'
import type { Fault } from '../../findings/rules/problems.ts'
import { readPassages } from '../../findings/store.ts'
import { findInspection } from '../../inspection/actions.ts'
import { happen } from '../../inspection/actions/happen.ts'
import type { Inspection } from '../../inspection/rules/inspection.ts'
import { readInspections } from '../../inspection/store.ts'
import type { Actor } from '../../platform/pure/actor.ts'
import type { Day } from '../../platform/pure/days.ts'
import { Problem } from '../../platform/pure/problem.ts'
import { insist } from '../../platform/pure/refusal.ts'
import type { Result } from '../../platform/pure/result.ts'
import { ok, refused } from '../../platform/pure/result.ts'
import type { Language } from '../../platform/pure/words.ts'
import type { Use } from '../../platform/use.ts'
import { countSamples } from '../../sample/actions.ts'
import { slidesPdf } from '../papers/slides.ts'
import type { Document } from '../rules/document.ts'
import { feedbackChosen, feedbackGiven } from '../rules/events.ts'
import type { Choice, TypedChoice } from '../rules/feedback/choice.ts'
import { checkChoice, nothingChosen, whyNotGive } from '../rules/feedback/choice.ts'
import { composeFeedback } from '../rules/feedback/compose.ts'
import { feedbackLetter } from '../rules/feedback/letter.ts'
import { feedbackReaders, mayGiveFeedback, mayReadFeedback } from '../rules/may-feedback.ts'
import { reportPaths } from '../rules/paths.ts'
import { cantCompose, noFeedback } from '../rules/problems.ts'
import type { GivenLine } from '../store/feedback.ts'
import { addChoice, addFeedback, readChoice, readFeedback, readGiven } from '../store/feedback.ts'
import { gather } from './gather.ts'
import { drawCharts, hashOf, printReport, wordReport } from './make.ts'
import { londonDay } from '../../platform/pure/london.ts'

interface Asked {
  readonly actor: Actor
  readonly slug: string
}

/** What lies on the table of the lead who chooses. */
export interface FeedbackDesk {
  readonly desk: Desk
  readonly choice: Choice
  /** Whether anything was saved before. */
  readonly saved: boolean
  readonly given: readonly GivenLine[]
}

/** The table, for the lead: a 404 or a 403 otherwise. */
export async function findFeedbackDesk(use: Use, asked: Asked): Promise<FeedbackDesk> {
  const desk = await findDesk(use, asked)
  insist(mayGiveFeedback(asked.actor, desk.inspection))
  const saved = await readChoice(use.db, desk.inspection.id)
  return {
    desk,
    choice: saved ?? nothingChosen(desk.framework),
    saved: saved !== null,
    given: await readGiven(use.db, desk.inspection.id, 'en'),
  }
}

/** Saves a choice; refused with every fault beside its field, and then nothing is saved. */
export async function chooseFeedback(
  use: Use,
  ask: Asked & { readonly typed: TypedChoice },
): Promise<Result<Choice, Fault>> {
  const { desk } = await findFeedbackDesk(use, ask)
  const checked = checkChoice(ask.typed, desk)
  if (!checked.ok) return checked
  await addChoice(use.db, desk.inspection.id, checked.value, { at: use.now, by: ask.actor.person })
  await use.journal(feedbackChosen, { inspection: desk.inspection.id })
  return checked
}

/**
 * Gives what was chosen to the service, in both languages, as it reads now, dates the step of the timetable that this is,
 * and writes to the head of the service and its board where it is read; answers the number under which it is kept. `origin` is how people reach these pages.
 * Throws a 422 that names every text with a figure that can't be counted.
 */
export async function giveFeedback(use: Use, ask: Asked & { readonly origin: string }): Promise<Result<number, Fault>> {
  const { id } = await findInspection(use, ask)
  // One at a time, so that numbers follow each other.
  await readInspections(use.db, { id, lock: true })
  const { desk, choice, given } = await findFeedbackDesk(use, ask)
  const faults = whyNotGive(choice)
  if (faults.length > 0) return refused(faults)
  const number = (given.at(-1)?.number ?? 0) + 1
  const today = londonDay(use.now)
  const deed = { at: use.now, by: ask.actor.person }
  const hashes: string[] = []
  for (const language of ['en', 'cy'] as const) {
    const document = await composeNow(use, desk.inspection, { choice, language, givenOn: today })
    const hash = hashOf(document)
    await addFeedback(use.db, id, { number, document, hash }, deed)
    hashes.push(hash)
  }
  await happen(use, { inspection: desk.inspection, what: 'findings-given', on: today })
  await use.journal(feedbackGiven, { inspection: id, number, hashes })
  await writeToReaders(use, desk.inspection, ask.origin)
  return ok(number)
}

/** Those of the service who may read what was given are told where, by name. */
async function writeToReaders(use: Use, { slug, service }: Inspection, origin: string): Promise<void> {
  if (service.organisation === null) return
  const people: number[] = []
  for (const role of feedbackReaders) people.push(...(await readHolders(use.db, service.organisation, role)))
  const link = `${origin}${reportPaths.feedback({ inspection: slug })}`
  for (const [person, name] of await readNames(use.db, [...new Set(people)]))
    for (const to of await readAddresses(use.db, [person]))
      await use.write({ ...feedbackLetter({ name, service: service.name, link }), to })
}

/** Provisional findings for a reader. */
export interface FoundFeedback {
  readonly inspection: Inspection
  /** As given; for the lead, as it stands now where nothing was given yet; null for others then. */
  readonly document: Document | null
  /** The number of what is shown; null for a draft. */
  readonly number: number | null
  readonly given: readonly GivenLine[]
  readonly names: ReadonlyMap<number, string>
  readonly mayGive: boolean
}

/** The latest that was given unless another number is asked for, or the draft: a 404 or a 403 otherwise. */
export async function findFeedback(
  use: Use,
  ask: Asked & { readonly language: Language; readonly number?: number | 'draft' },
): Promise<FoundFeedback> {
  const { actor, language } = ask
  const inspection = await findInspection(use, ask)
  insist(mayReadFeedback(actor, inspection))
  const mayGive = mayGiveFeedback(actor, inspection).may
  const given = await readGiven(use.db, inspection.id, language)
  const wanted = ask.number ?? given.at(-1)?.number ?? 'draft'
  const names = await readNames(use.db, [...new Set(given.flatMap(({ givenBy }) => givenBy ?? []))])
  const found = { inspection, given, names, mayGive }
  if (wanted === 'draft') {
    const choice = mayGive ? await readChoice(use.db, inspection.id) : null
    const document = choice && (await composeNow(use, inspection, { choice, language, givenOn: null }))
    return { ...found, document, number: null }
  }
  const document = await readFeedback(use.db, inspection.id, { number: wanted, language })
  if (!document) throw new Problem(noFeedback)
  return { ...found, document, number: wanted }
}

/** The forms in which it is given away. */
export type FeedbackForm = 'pdf' | 'slides' | 'docx' | 'json'

/** A file of what `findFeedback` finds; throws the same Problems, and a 404 where there is nothing yet. */
export async function exportFeedback(
  use: Use,
  ask: Parameters<typeof findFeedback>[1] & { readonly form: FeedbackForm },
): Promise<Uint8Array | string> {
  const { document } = await findFeedback(use, ask)
  if (!document) throw new Problem(noFeedback)
  switch (ask.form) {
    case 'pdf':
      return printReport(document)
    case 'docx':
      return wordReport(document)
    case 'slides':
      return slidesPdf(document, await drawCharts(document))
    case 'json':
      return `${JSON.stringify({ inspection: ask.slug, hash: hashOf(document), ...document }, null, 2)}\n`
  }
}

interface Composing {
  readonly choice: Choice
  readonly language: Language
  readonly givenOn: Day | null
}

async function composeNow(use: Use, inspection: Inspection, { choice, language, givenOn }: Composing) {
  await insistOnWhole(use, inspection)
  const material = await gather(use, inspection, language)
  const passages: readonly Passage[] = await readPassages(use.db, inspection.id)
  const cases = (await countSamples(use)).get(inspection.id) ?? 0
  const { finished: complete } = await readDoneness(use.db, inspection.id)
  const today = givenOn ?? londonDay(use.now)
  const steps = material.framework.timetable.flatMap(({ id, title }) => {
    const planned = inspection.milestones.find(({ step }) => step === id)
    return planned && planned.plannedFrom > today ? [{ title, from: planned.plannedFrom, to: planned.plannedTo }] : []
  })
  const coverage = { complete, cases }
  const composed = composeFeedback({ ...material, choice, passages, coverage, steps, givenOn })
  if (!composed.ok) throw new Problem(cantCompose(composed.problems))
  return composed.value
}
