/** What a case still lacks: one definition of progress, of "finished" and of "ready", in the browser and on the server. */
import type { Framework } from '../../framework/rules/framework.ts'
import type { Question } from '../../framework/rules/question.ts'
import type { Attributes, Standing as Asked } from '../../framework/rules/route.ts'
import { askingOrder, route } from '../../framework/rules/route.ts'
import type { Standing } from './merge/standing.ts'

/** What one question lacks. */
export interface Lack {
  readonly question: string
  /** `reason`: the answer falls below the line, and neither a reason nor a note says why. */
  readonly what: 'unanswered' | 'contested' | 'reason'
}

/** A case looked over. Counts are of questions. */
export interface LookedOver {
  /** Whether each question is for this case, in the order of the conversation. */
  readonly asked: ReadonlyMap<string, Asked>
  /** The answers that count, by question: uncontested, and to a question that is for this case. */
  readonly counting: ReadonlyMap<string, string>
  /** What is missing, in the order of the conversation. */
  readonly lacks: readonly Lack[]
  /** How many are for this case, or may be. */
  readonly toAnswer: number
  readonly answered: number
  readonly contested: number
}

/**
 * Looks over a case. A contested question is as good as unanswered, also for those that hang on it. An answer to a
 * question that is not for this case, as after an earlier answer was changed, is kept and does not count, unless it
 * falls outside the line and so says the same itself; where nobody can know yet, the answer is believed.
 */
export function lookOver(
  framework: Framework,
  attributes: Attributes,
  standing: ReadonlyMap<string, Standing>,
): LookedOver {
  const given = new Map<string, string>()
  for (const [question, stands] of standing) if (stands.state === 'answered') given.set(question, stands.value)
  const asked = route(framework, attributes, given)
  const counting = new Map<string, string>()
  const lacks: Lack[] = []
  const counts = { toAnswer: 0, answered: 0, contested: 0 }
  for (const question of askingOrder(framework)) {
    const stands = standing.get(question.id)
    const isAsked = asked.get(question.id) !== 'does-not-apply'
    const value = given.get(question.id)
    if (value !== undefined && (isAsked || lineOf(question, value) === 'outside')) counting.set(question.id, value)
    if (!isAsked) continue
    const what = lackOf(question, stands)
    counts.toAnswer += 1
    if (stands?.state === 'answered') counts.answered += 1
    if (stands?.state === 'contested') counts.contested += 1
    if (what !== null) lacks.push({ question: question.id, what })
  }
  return { asked, counting, lacks, ...counts }
}

/** Whether the answer needs a reason: it is a judgement that falls below the line. */
export const needsReason = (question: Question, value: string): boolean =>
  question.kind === 'judgement' && lineOf(question, value) === 'below'

function lackOf(question: Question, stands: Standing | undefined): Lack['what'] | null {
  if (!stands || stands.state === 'unanswered') return 'unanswered'
  if (stands.state === 'contested') return 'contested'
  const why = stands.reasons.length > 0 || stands.note.trim() !== ''
  return needsReason(question, stands.value) && !why ? 'reason' : null
}

const lineOf = (question: Question, value: string) => question.answers.find(({ id }) => id === value)?.line
