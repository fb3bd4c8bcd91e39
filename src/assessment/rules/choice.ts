/** Choosing between contested answers: what somebody sends who has seen all of them. */
import type { AnswerEvent } from './merge/event.ts'
import type { Standing } from './merge/standing.ts'
import type { AnswerContent } from './operation.ts'

/**
 * The answer that settles a contest: made in sight of every head, with the value of the one chosen. Their notes are
 * joined, the chosen one's first, unless the chooser wrote another.
 * @throws Error where the id is of no head
 */
export function choose(
  { heads }: Extract<Standing, { readonly state: 'contested' }>,
  chosen: AnswerEvent['id'],
  note?: string,
): AnswerContent {
  const head = heads.find(({ id }) => id === chosen)
  if (!head) throw new Error('the answer chosen is not among the contested ones')
  const others = heads.filter(({ id }) => id !== chosen)
  return {
    question: head.question,
    value: head.value,
    reasons: head.reasons,
    note: note ?? joinNotes([head, ...others]),
    evidenceOn: head.evidenceOn,
    base: head.id,
    settles: others.map(({ id }) => id),
  }
}

/** The notes of several answers, each once, in their order. */
export const joinNotes = (events: readonly Pick<AnswerEvent, 'note'>[]): string =>
  [...new Set(events.map(({ note }) => note.trim()).filter(note => note !== ''))].join('\n\n')
