/** What stands beside the questions of a case: comments with which it was sent back, what was said, what dates come to. */
import type { Language } from '../../../platform/pure/words.ts'
import type { Reading } from '../../actions/reading.ts'
import type { Worked } from '../../rules/beside/case-record.ts'
import { statementsByQuestion } from '../../rules/beside/said-parts.ts'
import { assessmentPaths } from '../../rules/paths.ts'
import { deadlineInWords, outcomeWords } from '../../rules/timeliness-words.ts'
import type { Beside, Told } from './question-view.ts'

/** The words that it needs. */
interface BesideWords {
  readonly worked: (outcome: string, arithmetic: string) => string
  readonly toRecord: string
  readonly toConfirm: string
}

/** Gathers it by question. */
export function besideOf(
  reading: Reading,
  worked: readonly Worked[],
  { words, language }: { readonly words: BesideWords; readonly language: Language },
): Beside {
  const timeliness = gather(worked.flatMap(each => toldOf(reading, each, words, language)))
  return { comments: commentsOf(reading), statements: statementsByQuestion(reading, language), timeliness }
}

/** The comments of the last time that the case was sent back; none once it is finished again. */
function commentsOf({ operations, state }: Reading): ReadonlyMap<string, readonly string[]> {
  const last = operations.findLast(({ kind }) => kind === 'send-back')
  if (last?.kind !== 'send-back' || state !== 'sent-back') return new Map()
  return gather(last.content.comments.map(({ question, text }) => [question, text]))
}

function toldOf(
  { inspection, assessment }: Reading,
  { rule, worked, verdict }: Worked,
  words: BesideWords,
  language: Language,
): readonly (readonly [string, Told])[] {
  const href = `${assessmentPaths.caseRecord({ inspection: inspection.slug, assessment })}#rule-${rule.id}`
  const arithmetic = worked.deadlines.map(each => deadlineInWords(rule.limit, each, language)).join('. ')
  const text = words.worked(outcomeWords[worked.outcome][language], arithmetic)
  const isJudged = verdict && !verdict.contested && verdict.said.outcome === worked.outcome
  const link = isJudged || worked.outcome === 'not-known' ? words.toRecord : words.toConfirm
  return rule.questions.map(question => [question, { text, href, link }])
}

function gather<Value>(all: readonly (readonly [string, Value])[]): ReadonlyMap<string, readonly Value[]> {
  const found = new Map<string, Value[]>()
  for (const [question, value] of all) found.set(question, [...(found.get(question) ?? []), value])
  return found
}
