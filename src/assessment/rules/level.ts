/** The assessor's own level, beside the one that the service recorded. */
import type { CaseAttribute, Framework, Question } from '../../framework/rules/framework.ts'
import type { Attributes } from '../../sample/rules/case.ts'
import type { KeptOperation } from './operation.ts'

/** Both levels of one question, as ids of values; null where none is known. */
export interface Levels {
  readonly attribute: CaseAttribute
  readonly recorded: string | null
  readonly own: string | null
}

/** The levels of a question that asks for them; null where it does not. The assessor's last word stands. */
export function levelsOf(
  { caseAttributes }: Pick<Framework, 'caseAttributes'>,
  { id, recorded }: Pick<Question, 'id' | 'recorded'>,
  attributes: Attributes,
  operations: readonly KeptOperation[],
): Levels | null {
  const attribute = caseAttributes.find(each => each.id === recorded)
  if (!attribute) return null
  const given = operations.flatMap(each =>
    each.kind === 'level' && each.content.question === id ? [each.content] : [],
  )
  const [known, own] = [attributes[attribute.id], given.at(-1)?.level]
  const value = (level: unknown): string | null => attribute.values.find(each => each.id === level)?.id ?? null
  return { attribute, recorded: value(known), own: value(own) }
}
