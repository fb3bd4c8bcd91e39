/** Two readings of one case: what each said apart from the other, where they differ, and what moderation made of it. */
import type { Framework } from '../../../framework/rules/framework.ts'
import type { Question } from '../../../framework/rules/question.ts'
import { askingOrder } from '../../../framework/rules/route.ts'
import type { Standing } from '../merge/standing.ts'
import { standingOf } from '../merge/standing.ts'
import type { KeptAnswer, KeptOperation } from '../operation.ts'
import type { CaseState } from '../states.ts'
import { isDone } from '../states.ts'
import type { Decision } from './moderation.ts'
import { holds, unanswered } from './moderation.ts'

/** One of them, with everything that happened to it in the order in which it was received. */
export interface Reading {
  readonly assessment: number
  /** Null where nobody is named. */
  readonly assessor: number | null
  readonly state: CaseState
  readonly answers: readonly KeptAnswer[]
  readonly operations: readonly KeptOperation[]
}

/** A case that is read twice. */
export interface TwoReadings {
  readonly case: number
  readonly first: Reading
  readonly second: Reading
}

/** What was decided about one question, and who did when. */
export interface Moderation extends Decision {
  readonly by: number | null
  /** ISO text in universal time. */
  readonly at: string
}

/** One question that the two answered differently, or that one of them alone answered. */
export interface Difference {
  readonly question: Question
  readonly first: Standing
  readonly second: Standing
  /** The last decision about it; null before the first. */
  readonly moderation: Moderation | null
  /** Whether the decision holds: neither answer was changed after it. */
  readonly settled: boolean
}

/** Whether both are finished now, so that they may be laid side by side: until then neither may learn of the other. */
export const mayCompare = ({ first, second }: TwoReadings): boolean => isDone(first.state) && isDone(second.state)

/**
 * What a reading said before anybody spoke to its reader: the answers up to the moment when it was first finished; null
 * before that. Agreement is measured on these, however the case went on.
 */
export function blindAnswers({ answers, operations }: Reading): ReadonlyMap<string, Standing> | null {
  const finish = operations.find(({ kind }) => kind === 'finish')
  return finish ? standingOf(answers.filter(({ order }) => order < finish.order)) : null
}

/** Where the readings differ as they stand, in the order of the conversation; nothing while one is not finished. */
export function differencesOf(framework: Framework, two: TwoReadings): readonly Difference[] {
  if (!mayCompare(two)) return []
  const [first, second] = [standingOf(two.first.answers), standingOf(two.second.answers)]
  const decided = moderationsOf(two.first.operations)
  return askingOrder(framework).flatMap((question): readonly Difference[] => {
    if (question.answers.length === 0) return []
    const mine = first.get(question.id) ?? unanswered
    const theirs = second.get(question.id) ?? unanswered
    if (valueOf(mine) === valueOf(theirs)) return []
    const moderation = decided.get(question.id) ?? null
    const settled = moderation !== null && holds(moderation, mine, theirs)
    return [{ question, first: mine, second: theirs, moderation, settled }]
  })
}

const valueOf = (standing: Standing): string | null => (standing.state === 'answered' ? standing.value : null)

/** The last decision about each question. */
function moderationsOf(operations: readonly KeptOperation[]): ReadonlyMap<string, Moderation> {
  const decided = new Map<string, Moderation>()
  for (const one of operations)
    if (one.kind === 'moderate')
      decided.set(one.content.question, { ...one.content, by: one.person, at: one.receivedAt })
  return decided
}
