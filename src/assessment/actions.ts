/** Judging cases at the server itself: answers from a file or a program are kept as those of devices are. */
import { findEdition } from '../framework/actions.ts'
import type { Framework } from '../framework/rules/framework.ts'
import { knowInspection } from '../inspection/actions.ts'
import type { Actor } from '../platform/pure/actor.ts'
import { insist } from '../platform/pure/refusal.ts'
import type { Result } from '../platform/pure/result.ts'
import { ok, refused } from '../platform/pure/result.ts'
import type { Use } from '../platform/use.ts'
import { findContestsBeside } from './actions/contested.ts'
import type { OpenedCase } from './actions/keep.ts'
import { keepAll, openCases } from './actions/keep.ts'
import type { AnswerFault, GivenAnswer } from './rules/answer.ts'
import { numberAnswers } from './rules/answer.ts'
import { answersRecorded } from './rules/events.ts'
import { mayAssess } from './rules/may.ts'
import { follow } from './rules/merge/follow.ts'
import { standingOf } from './rules/merge/standing.ts'
import type { CaseToBe } from './rules/misplaced.ts'
import { misplaced } from './rules/misplaced.ts'
import type { AnswerOperation } from './rules/operation.ts'
import { openAssessments, readAssessments } from './store.ts'
import { readAssessmentRows } from './store/event.ts'
import { readDoneness } from './store/progress.ts'

/**
 * Keeps answers on the first readings of cases of one inspection, in the order given; answers how many were new. One
 * without a base is given in sight of whatever stands. Where any has a fault, or is to a question that is not for its
 * case, every fault is answered and nothing is kept.
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
  const assessments = await openAssessments(use.db, ask.inspection, [...new Set(numbered.map(answer => answer.case))])
  const answered = new Set(numbered.map(answer => assessments.get(answer.case) ?? 0))
  const rows = await readAssessmentRows(use.db, [...answered], 'lock')
  const opened = await openCases(use, rows, new Map([[ask.inspection, { framework: ask.framework }]]))
  const batches = new Map(opened.map(one => [one.row.id, operationsOf(one, ask, use.now)]))
  const wrongPlace = [...misplaced(ask.framework, casesToBe(opened, batches), numbered)]
  if (wrongPlace.length > 0) return refused(wrongPlace)
  const { taken } = await keepAll(use, opened, batches, ask.actor.person)
  const added = [...taken.values()].reduce((sum, { answers }) => sum + answers.length, 0)
  const cases = [...taken.values()].filter(({ answers }) => answers.length > 0).length
  await use.journal(answersRecorded, {
    inspection: ask.inspection,
    cases,
    answers: added,
    operations: 0,
    refused: 0,
  })
  return ok(added)
}

function operationsOf(
  { row, answers }: OpenedCase,
  ask: { readonly answers: readonly GivenAnswer[]; readonly device: string; readonly actor: Actor },
  now: Date,
): readonly AnswerOperation[] {
  const before = new Map(answers.map(each => [each.id, each]))
  const inSight = follow(answers)
  return ask.answers
    .filter(answer => answer.case === row.case)
    .map(answer => {
      const made = {
        id: answer.id,
        question: answer.question,
        value: answer.value,
        reasons: answer.reasons ?? [],
        note: answer.note ?? '',
        evidenceOn: answer.evidenceOn ?? null,
        device: ask.device,
        person: ask.actor.person,
        deviceClock: now.toISOString(),
      }
      const known = before.get(answer.id)
      const event = known ?? (answer.base === undefined ? inSight(made) : { ...made, base: answer.base, settles: [] })
      return { ...event, ...made, kind: 'answer', assessment: row.id }
    })
}

/** Each case that is answered, as it will be: what stands in it with the new answers. */
function casesToBe(
  opened: readonly OpenedCase[],
  batches: ReadonlyMap<number, readonly AnswerOperation[]>,
): ReadonlyMap<number, CaseToBe> {
  return new Map(
    opened.map(({ row, attributes, answers }) => {
      const given = (batches.get(row.id) ?? []).map(each => ({ ...each, person: null }))
      const standing = standingOf([...answers, ...given])
      const values = [...standing].flatMap(([question, stands]): [string, string][] =>
        stands.state === 'answered' ? [[question, stands.value]] : [],
      )
      return [row.case, { attributes, answers: new Map(values) }]
    }),
  )
}

/**
 * Whether every case of the sample is finished, by each of its readers, and nothing is unanswered, contested or waiting
 * for the lead inspector: what ending the fieldwork asks for.
 */
export async function isFieldworkDone(use: Use, inspection: number, sampled: number): Promise<boolean> {
  const { finished, secondsOpen, waiting } = await readDoneness(use.db, inspection)
  if (sampled === 0 || finished < sampled || secondsOpen > 0 || waiting > 0) return false
  const framework = await findEdition(use, (await knowInspection(use, inspection)).frameworkHash)
  return framework !== null && (await findContestsBeside(use, inspection, framework)).size === 0
}

/** The first readings of an inspection's cases, by case. */
export const listAssessments = (use: Use, inspection: number): Promise<ReadonlyMap<number, number>> =>
  readAssessments(use.db, inspection)
