/** Judging cases: answers are taken in, kept for ever, and what stands is read from them. */
import type { Framework } from '../framework/rules/framework.ts'
import type { Actor } from '../platform/pure/actor.ts'
import { insist } from '../platform/pure/refusal.ts'
import type { Result } from '../platform/pure/result.ts'
import { ok, refused } from '../platform/pure/result.ts'
import type { Use } from '../platform/use.ts'
import type { AnswerFault, GivenAnswer } from './rules/answer.ts'
import { numberAnswers } from './rules/answer.ts'
import { answersRecorded } from './rules/events.ts'
import { mayAssess } from './rules/may.ts'
import { addAnswers, openAssessments } from './store.ts'

/**
 * Keeps answers on cases of one inspection, in the order given; answers how many were new.
 * Where any has a fault, every fault is answered and nothing is kept.
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
  insist(mayAssess(ask.actor))
  const { numbered, faults } = numberAnswers(ask.framework, ask.answers)
  if (faults.length > 0) return refused(faults)
  const assessments = await openAssessments(use.db, ask.inspection, [...new Set(numbered.map(answer => answer.case))])
  const source = { device: ask.device, deviceClock: use.now, person: ask.actor.person, receivedAt: use.now }
  const added = await addAnswers(use.db, assessments, numbered, source)
  await use.journal(answersRecorded, { inspection: ask.inspection, answers: added })
  return ok(added)
}
