/** Judging cases: answers are taken in, kept for ever, and what stands is read from them. */
import type { Framework } from '../framework/rules/framework.ts'
import { numbering } from '../framework/rules/numbering.ts'
import { knowInspection } from '../inspection/actions.ts'
import type { Actor } from '../platform/pure/actor.ts'
import { insist } from '../platform/pure/refusal.ts'
import type { Result } from '../platform/pure/result.ts'
import { ok, refused } from '../platform/pure/result.ts'
import type { Use } from '../platform/use.ts'
import { readAttributes } from '../sample/store.ts'
import type { AnswerFault, GivenAnswer, NumberedAnswer } from './rules/answer.ts'
import { numberAnswers } from './rules/answer.ts'
import { answersRecorded } from './rules/events.ts'
import { mayAssess } from './rules/may.ts'
import type { CaseToBe } from './rules/misplaced.ts'
import { misplaced } from './rules/misplaced.ts'
import { addAnswers, openAssessments, readStanding, readWholeCases } from './store.ts'

/**
 * Keeps answers on cases of one inspection, in the order given; answers how many were new.
 * Where any has a fault, or is to a question that is not for its case, every fault is answered and nothing is kept.
 */
export async function recordAnswers(
  use: Use,
  ask: {
    readonly actor: Actor
    readonly inspection: number
    /** The edition that the inspection pins. */
    readonly framework: Framework
    readonly answers: readonly GivenAnswer[]
    /** What the answers were given on, such as a name that the browser made for itself. */
    readonly device: string
  },
): Promise<Result<number, AnswerFault>> {
  insist(mayAssess(ask.actor, await knowInspection(use, ask.inspection)))
  const { numbered, faults } = numberAnswers(ask.framework, ask.answers)
  if (faults.length > 0) return refused(faults)
  const wrongPlace = [...misplaced(ask.framework, await casesToBe(use, ask, numbered), numbered)]
  if (wrongPlace.length > 0) return refused(wrongPlace)
  const assessments = await openAssessments(use.db, ask.inspection, [...new Set(numbered.map(answer => answer.case))])
  const source = { device: ask.device, deviceClock: use.now, person: ask.actor.person, receivedAt: use.now }
  const added = await addAnswers(use.db, assessments, numbered, source)
  await use.journal(answersRecorded, { inspection: ask.inspection, answers: added })
  return ok(added)
}

/** Each case that is answered, as it will be: what stands in it, and over that the new answers. */
async function casesToBe(
  use: Use,
  { inspection, framework }: { readonly inspection: number; readonly framework: Framework },
  given: readonly NumberedAnswer[],
): Promise<ReadonlyMap<number, CaseToBe>> {
  const { questions, answers } = numbering(framework)
  const answered = new Set(given.map(answer => answer.case))
  const cases = new Map(
    (await readAttributes(use.db, inspection))
      .filter(({ id }) => answered.has(id))
      .map(({ id, attributes }) => [id, { attributes, answers: new Map<string, string>() }]),
  )
  for (const { case: id, question, answer } of await readStanding(use.db, inspection))
    cases.get(id)?.answers.set(questions[question - 1]?.question.id ?? '', answers[answer - 1]?.id ?? '')
  for (const { case: id, question, value } of given) {
    if (value === null) cases.get(id)?.answers.delete(question)
    else cases.get(id)?.answers.set(question, value)
  }
  return cases
}

/** How many cases of an inspection have an answer that stands. */
export const countAssessed = async (use: Use, inspection: number): Promise<number> =>
  (await readWholeCases(use.db, [inspection])).get(inspection)?.length ?? 0
