/** Urgent concerns: telling by name those who must act, tracking what they do, pressing where nobody answers. */
import { findPerson, readAddresses, readHolders } from '../../access/store.ts'
import { readNames } from '../../access/store/names.ts'
import { findEdition } from '../../framework/actions.ts'
import type { Framework } from '../../framework/rules/framework.ts'
import { findInspection, knowInspection } from '../../inspection/actions.ts'
import type { Inspection, InspectionSummary } from '../../inspection/rules/inspection.ts'
import type { Actor } from '../../platform/pure/actor.ts'
import { insist } from '../../platform/pure/refusal.ts'
import type { Result } from '../../platform/pure/result.ts'
import { ok, refused } from '../../platform/pure/result.ts'
import type { Use } from '../../platform/use.ts'
import { readCases } from '../../sample/store.ts'
import { concernLetter } from '../rules/concern-letters.ts'
import type { Concern, ConcernStep } from '../rules/concerns.ts'
import { isOverdue } from '../rules/concerns.ts'
import { concernAnswered, concernEscalated } from '../rules/events.ts'
import { maySeeConcerns } from '../rules/may.ts'
import { assessmentPaths } from '../rules/paths.ts'
import { addConcernStep, readConcerns, readSteps, readUnanswered } from '../store/concern.ts'
import type { Reading } from './reading.ts'
import type { Person } from './who-is-told.ts'
import { whoIsTold } from './who-is-told.ts'

/**
 * Writes the letters of a concern that was raised, ahead of every other letter, and keeps who was told; answers how
 * many letters. `origin` is how people reach these pages. Where nobody can be told, that is kept too, and it is pressed.
 */
export async function tellOfConcern(
  use: Use,
  at: { readonly inspection: number; readonly concern: string; readonly origin: string },
): Promise<number> {
  const inspection = await knowInspection(use, at.inspection)
  if ((await readSteps(use.db, at.inspection)).some(({ concern, step }) => concern === at.concern && step === 'told'))
    return 0
  const { leads, heads } = await whoIsTold(use, inspection)
  const letters = await writeTo(use, inspection, [...leads, ...heads], { origin: at.origin, waited: null })
  for (const person of [...leads, ...heads].map(each => each.person))
    await addConcernStep(use.db, at, { step: 'told', person, answer: null, at: use.now })
  return letters
}

/** Presses every concern that has waited too long by its framework, in all inspections; answers how many. */
export async function escalateConcerns(use: Use, { origin }: { readonly origin: string }): Promise<number> {
  let pressed = 0
  for (const { id, inspection: of, raisedAt } of await readUnanswered(use.db)) {
    const inspection = await knowInspection(use, of)
    const framework = await findEdition(use, inspection.frameworkHash)
    const minutes = framework?.caseWork?.concerns.escalateAfter.minutes
    const steps = (await readSteps(use.db, of)).filter(({ concern }) => concern === id)
    const concern: Concern = { id, assessment: 0, case: 0, about: '', text: '', raisedBy: null, raisedAt, steps }
    if (minutes === undefined || !isOverdue(concern, minutes, use.now)) continue
    const { leads, heads } = await whoIsTold(use, inspection)
    const managers = await managersOf(use, leads)
    const waited = Math.round((use.now.getTime() - raisedAt.getTime()) / 60_000)
    await writeTo(use, inspection, [...leads, ...heads, ...managers], { origin, waited })
    await addConcernStep(
      use.db,
      { inspection: of, concern: id },
      { step: 'escalated', person: null, answer: null, at: use.now },
    )
    await use.journal(concernEscalated, { inspection: of, concern: id })
    pressed += 1
  }
  return pressed
}

/** An inspection's concerns for those who act on them. */
export interface Concerns {
  readonly inspection: Inspection
  readonly framework: Framework | null
  readonly concerns: readonly Concern[]
  /** References of cases, by id. */
  readonly references: ReadonlyMap<number, string>
  /** Names of everybody in them. */
  readonly people: ReadonlyMap<number, string>
}

/** The concerns of an inspection. Whoever is shown them has seen them from now on: that is kept, once a person. */
export async function findConcerns(use: Use, ask: { readonly actor: Actor; readonly slug: string }): Promise<Concerns> {
  const inspection = await findInspection(use, ask)
  insist(maySeeConcerns(ask.actor, inspection))
  const sight = await use.look({ inspection: inspection.id, what: 'concerns' })
  const { person } = ask.actor
  for (const { id, raisedBy } of await readConcerns(sight))
    if (person !== raisedBy)
      await addConcernStep(
        use.db,
        { inspection: inspection.id, concern: id },
        { step: 'seen', person, answer: null, at: use.now },
      )
  const concerns = await readConcerns(sight)
  const people = concerns.flatMap(({ raisedBy, steps }) => [raisedBy, ...steps.map(each => each.person)])
  return {
    inspection,
    framework: await findEdition(use, inspection.frameworkHash),
    concerns,
    references: new Map((await readCases(sight)).map(({ id, reference }) => [id, reference])),
    people: await readNames(use.db, [...new Set(people.flatMap(each => each ?? []))]),
  }
}

/** Answers a concern with what is being done; an answer without a word is refused. */
export async function answerConcern(
  use: Use,
  ask: { readonly actor: Actor; readonly slug: string; readonly concern: string; readonly answer: string },
): Promise<Result<string, 'concern' | 'answer'>> {
  const { inspection, concerns } = await findConcerns(use, ask)
  if (!concerns.some(({ id }) => id === ask.concern)) return refused(['concern'])
  const answer = ask.answer.trim()
  if (answer === '') return refused(['answer'])
  const at = { inspection: inspection.id, concern: ask.concern }
  await addConcernStep(use.db, at, { step: 'answered', person: ask.actor.person, answer, at: use.now })
  await use.journal(concernAnswered, at)
  return ok(ask.concern)
}

async function writeTo(
  use: Use,
  { slug, service }: InspectionSummary,
  people: readonly Person[],
  { origin, waited }: { readonly origin: string; readonly waited: number | null },
): Promise<number> {
  const link = `${origin}${assessmentPaths.concerns({ inspection: slug })}`
  let letters = 0
  for (const { person, name } of new Map(people.map(each => [each.person, each])).values())
    for (const to of await readAddresses(use.db, [person])) {
      await use.write({ ...concernLetter({ name, service: service.name, link, waited }), to, urgent: true })
      letters += 1
    }
  return letters
}

/** Programme managers of the leads' own organisations. */
async function managersOf(use: Use, leads: readonly Person[]): Promise<readonly Person[]> {
  const organisations = new Set<number>()
  for (const { person } of leads) {
    const organisation = (await findPerson(use.db, person))?.organisation ?? null
    if (organisation !== null) organisations.add(organisation)
  }
  const people: number[] = []
  for (const each of organisations) people.push(...(await readHolders(use.db, each, 'programme-manager')))
  const names = await readNames(use.db, people)
  return people.map(person => ({ person, name: names.get(person) ?? '' }))
}

/** A concern of one reading, for whoever raised it. */
export interface OwnConcern {
  readonly text: string
  /** ISO text in universal time. */
  readonly raisedAt: string
  readonly steps: readonly ConcernStep[]
  readonly people: ReadonlyMap<number, string>
}

/** The concerns that were raised in a reading, the latest first, with what became of them. */
export async function findOwnConcerns(
  use: Use,
  { operations, inspection }: Pick<Reading, 'operations' | 'inspection'>,
): Promise<readonly OwnConcern[]> {
  const raised = operations.flatMap(each => (each.kind === 'concern' ? [each] : [])).toReversed()
  if (raised.length === 0) return []
  const steps = await readSteps(use.db, inspection.id)
  const people = await readNames(use.db, [...new Set(steps.flatMap(({ person }) => person ?? []))])
  return raised.map(({ id, content, receivedAt }) => ({
    text: content.text,
    raisedAt: receivedAt,
    steps: steps.filter(({ concern }) => concern === id),
    people,
  }))
}
