/** What stands beside the questions of a case: comments with which it was sent back, what was said in interviews. */
import type { Reading } from '../../actions/reading.ts'
import type { Beside } from './question-view.ts'

/** Gathers it by question. */
export function besideOf(reading: Reading): Beside {
  return { comments: commentsOf(reading), statements: new Map(), timeliness: new Map() }
}

/** The comments of the last time that the case was sent back; none once it is finished again. */
function commentsOf({ operations, state }: Reading): ReadonlyMap<string, readonly string[]> {
  const comments = new Map<string, string[]>()
  const last = operations.findLast(({ kind }) => kind === 'send-back')
  if (last?.kind !== 'send-back' || state !== 'sent-back') return comments
  for (const { question, text } of last.content.comments)
    comments.set(question, [...(comments.get(question) ?? []), text])
  return comments
}
