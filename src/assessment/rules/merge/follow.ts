/** Giving answers that come without a base, as from a file, the one that they would have been made in sight of. */
import type { AnswerEvent } from './event.ts'
import { headsOf } from './standing.ts'

/** What an answer says of those before it. */
export type Sight = Pick<AnswerEvent, 'base' | 'settles'>

/**
 * Follows the answers of one case one by one: each call answers what stood for its question until then, and takes the
 * answer as given in sight of all of it, so that it stands alone.
 */
export function follow(events: readonly AnswerEvent[]): (made: Omit<AnswerEvent, keyof Sight>) => AnswerEvent {
  const heads = new Map<string, readonly AnswerEvent[]>()
  for (const question of new Set(events.map(event => event.question)))
    heads.set(question, headsOf(events.filter(event => event.question === question)))
  return made => {
    const [base = null, ...settles] = (heads.get(made.question) ?? []).map(({ id }) => id)
    const event = { ...made, base, settles }
    heads.set(made.question, [event])
    return event
  }
}
