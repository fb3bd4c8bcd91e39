/** Moderated answers: put in the place of a first reading's own, which stay among its events. */
import type { Standing } from '../merge/standing.ts'
import type { LoggedContents, LoggedOperation } from '../operation.ts'

/** What was decided about one question. */
export type Decision = LoggedContents['moderate']

/** How a question stands to which nobody gave an answer. */
export const unanswered: Standing = { state: 'unanswered' }

/** The ids of the events on which a standing answer rests. */
export const eventsUnder = (standing: Standing): readonly string[] =>
  standing.state === 'unanswered' ? [] : standing.heads.map(({ id }) => id)

/** Whether a decision holds: it was made in sight of the answers that stand, and none was changed after it. */
export const holds = (decision: Decision, first: Standing, second?: Standing): boolean =>
  same(decision.first, eventsUnder(first)) && (second === undefined || same(decision.second, eventsUnder(second)))

const same = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every(id => b.includes(id))

/**
 * How a first reading stands with what moderation decided in the place of its own answers. The last decision about a
 * question counts, and gives way to an answer of the reading that was changed after it.
 */
export function moderatedStanding(
  standing: ReadonlyMap<string, Standing>,
  operations: readonly LoggedOperation[],
): ReadonlyMap<string, Standing> {
  const decisions = operations.flatMap(one => (one.kind === 'moderate' ? one.content : []))
  if (decisions.length === 0) return standing
  const moderated = new Map(standing)
  for (const decision of decisions) {
    const own = standing.get(decision.question) ?? unanswered
    if (holds(decision, own)) moderated.set(decision.question, decided(decision, own))
  }
  return moderated
}

function decided({ value, reason }: Decision, own: Standing): Standing {
  const kept = own.state === 'answered' && own.value === value ? own : null
  return {
    state: 'answered',
    value,
    reasons: kept?.reasons ?? [],
    note: reason,
    evidenceOn: own.state === 'answered' ? own.evidenceOn : null,
    heads: own.state === 'unanswered' ? [] : own.heads,
  }
}
