/** Conditions on a case: whether one holds, and how it is said. */
import type { Condition, Framework } from '../../../framework/rules/framework.ts'
import { questionsOf } from '../../../framework/rules/framework.ts'
import type { Attributes } from './case-list.ts'

/** Whether a condition holds for a case with these attributes and answers, all by id. */
export function holds(
  condition: Condition,
  attributes: Attributes,
  answerTo: (question: string) => string | undefined,
): boolean {
  const within = (each: Condition) => holds(each, attributes, answerTo)
  if ('all' in condition) return condition.all.every(within)
  if ('any' in condition) return condition.any.some(within)
  if ('not' in condition) return !within(condition.not)
  const value = 'attribute' in condition ? attributes[condition.attribute] : answerTo(condition.question)
  return value !== undefined && condition.in.includes(value)
}

/** A condition in English: "setting is custody", "the answer to 1.1.1 is yes". */
export function inWords(condition: Condition, framework: Framework): string {
  const within = (each: Condition) => inWords(each, framework)
  const grouped = (each: Condition) => ('all' in each || 'any' in each ? `(${within(each)})` : within(each))
  if ('all' in condition) return condition.all.map(grouped).join(' and ')
  if ('any' in condition) return condition.any.map(grouped).join(' or ')
  if ('not' in condition) return `it is not so that ${grouped(condition.not)}`
  const values = (known: readonly { id: string; title: { en: string } }[] | undefined) =>
    condition.in.map(id => known?.find(value => value.id === id)?.title.en ?? id).join(' or ')
  if ('attribute' in condition) {
    const attribute = framework.caseAttributes.find(({ id }) => id === condition.attribute)
    return `${attribute?.title.en ?? condition.attribute} is ${values(attribute?.values)}`
  }
  const question = questionsOf(framework).find(({ id }) => id === condition.question)
  return `the answer to ${condition.question} is ${values(question?.answers)}`
}
