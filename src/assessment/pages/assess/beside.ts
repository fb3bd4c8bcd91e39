/** What stands beside the questions of a case: comments with which it was sent back, what was said, what dates come to. */
import type { Language } from '../../../platform/pure/words.ts'
import type { Reading } from '../../actions/reading.ts'
import type { Worked } from '../../rules/beside/case-record.ts'
import { statementsByQuestion } from '../../rules/beside/said-parts.ts'
import { deadlinesByQuestion } from '../../rules/beside/told.ts'
import type { Beside } from './question-view.ts'

/** Gathers it by question. */
export function besideOf(reading: Reading, worked: readonly Worked[], language: Language): Beside {
  const place = { inspection: reading.inspection.slug, assessment: reading.assessment }
  return {
    comments: commentsOf(reading),
    statements: statementsByQuestion(reading, language),
    timeliness: deadlinesByQuestion(worked, place, language),
  }
}

/** The comments of the last time that the case was sent back; none once it is finished again. */
function commentsOf({ operations, state }: Reading): ReadonlyMap<string, readonly string[]> {
  const last = operations.findLast(({ kind }) => kind === 'send-back')
  if (last?.kind !== 'send-back' || state !== 'sent-back') return new Map()
  const found = new Map<string, string[]>()
  for (const { question, text } of last.content.comments) found.set(question, [...(found.get(question) ?? []), text])
  return found
}
