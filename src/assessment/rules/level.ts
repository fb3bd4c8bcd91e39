/** The assessor's own level, beside the one that the service recorded. */
import type { CaseAttribute } from '../../framework/rules/case-attribute.ts'
import type { Framework } from '../../framework/rules/framework.ts'
import type { Question } from '../../framework/rules/question.ts'
import type { Attributes } from '../../framework/rules/route.ts'
import type { LoggedOperation } from './operation.ts'
import type { LevelContent } from './operation/case-work.ts'
import { contradict, standingWords } from './standing-word.ts'

/** Both levels of one question, as ids of values; null where none is known. */
export interface Levels {
  readonly attribute: CaseAttribute
  readonly recorded: string | null
  /** Null also while two that contradict each other stand. */
  readonly own: string | null
  /** Why it differs, as the assessor says; '' where nothing was said. */
  readonly reason: string
  /** What stands: one, unless levels were given apart from one another. */
  readonly heads: readonly (LevelContent & { readonly id: string })[]
  readonly contested: boolean
}

/** What of a framework levels depend on. */
export type LevelFramework = Pick<Framework, 'caseAttributes' | 'caseWork'>

/** The levels of a question that asks for them; null where it does not. */
export function levelsOf(
  { caseAttributes }: Pick<Framework, 'caseAttributes'>,
  { id, recorded }: Pick<Question, 'id' | 'recorded'>,
  attributes: Attributes,
  operations: readonly LoggedOperation[],
): Levels | null {
  const attribute = caseAttributes.find(each => each.id === recorded)
  if (!attribute) return null
  const given = operations.flatMap(each =>
    each.kind === 'level' && each.content.question === id ? [{ ...each.content, id: each.id }] : [],
  )
  const heads = standingWords(given)
  const contested = contradict(heads, (a, b) => a.level === b.level)
  const value = (level: unknown): string | null => attribute.values.find(each => each.id === level)?.id ?? null
  return {
    attribute,
    recorded: value(attributes[attribute.id]),
    own: contested ? null : value(heads[0]?.level),
    reason: contested ? '' : [...new Set(heads.map(each => each.reason).filter(text => text !== ''))].join('\n\n'),
    heads,
    contested,
  }
}

/** Whether a level asks for a reason: it is not the recorded one, and the framework asks why of such a level. */
export function levelNeedsReason(
  { caseAttributes, caseWork }: LevelFramework,
  { recorded }: Pick<Question, 'recorded'>,
  attributes: Attributes,
  level: string,
): boolean {
  if (caseWork?.levels?.reasonWhereDifferent !== true) return false
  const attribute = caseAttributes.find(each => each.id === recorded)
  const theirs = attribute?.values.find(each => each.id === attributes[attribute.id])
  return theirs !== undefined && theirs.id !== level
}
