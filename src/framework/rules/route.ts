/** Which questions a case is asked: the same rules in an assessor's browser, at import and on the server. */
import type { Framework } from './framework.ts'
import { questionsOf } from './framework.ts'
import type { Condition, Question } from './question.ts'

/** A case's attributes by id, as they were supplied: a choice as the id of its value. */
export type Attributes = Readonly<Record<string, string | number | null | undefined>>

/** Ids of the answers given so far, by the id of the question. */
export type Answers = ReadonlyMap<string, string>

/** Whether a question is for a case; `not-yet-known` until the answers and attributes it hangs on are there. */
export type Standing = 'applies' | 'does-not-apply' | 'not-yet-known'

/** One comparison of a condition. */
export type Literal = Extract<Condition, { readonly in: readonly string[] }>

/** Three-valued truth: undefined while it hangs on something unknown that could still turn it. */
export type Truth = boolean | undefined

/** Whether a question is for a case, if every answer given is to a question that is for this case. */
export const standing = (question: Question, attributes: Attributes, answers: Answers): Standing =>
  named(truth(question.applies, literal => compare(literal, attributes, answers)))

/** Whether a question is known to be for a case. */
export const applies = (question: Question, attributes: Attributes, answers: Answers): boolean =>
  standing(question, attributes, answers) === 'applies'

/** Every question in the order of the conversation; those of equal order as they stand in the framework. */
export function askingOrder({ sections }: Pick<Framework, 'sections'>): readonly Question[] {
  const before = known.get(sections)
  if (before) return before
  const made = questionsOf({ sections }).toSorted((a, b) => a.screenOrder - b.screenOrder)
  known.set(sections, made)
  return made
}

// Asked for each case that is looked over, and the same each time: editions never change.
const known = new WeakMap<Framework['sections'], readonly Question[]>()

/**
 * How every question stands for a case, in the order of the conversation. An answer to a question that is not for
 * this case, as after an earlier answer was changed, opens no other question.
 */
export function route(
  framework: Pick<Framework, 'sections'>,
  attributes: Attributes,
  answers: Answers,
): ReadonlyMap<string, Standing> {
  const stands = new Map<string, Standing>()
  const counts = (literal: Literal): Truth => {
    if ('attribute' in literal) return compare(literal, attributes, answers)
    const earlier = stands.get(literal.question)
    if (earlier === 'does-not-apply') return false
    return earlier === 'applies' ? compare(literal, attributes, answers) : undefined
  }
  for (const question of askingOrder(framework)) stands.set(question.id, named(truth(question.applies, counts)))
  return stands
}

/** The truth of a condition, given that of its comparisons; no condition is always true. */
export function truth(condition: Condition | undefined, of: (literal: Literal) => Truth): Truth {
  if (!condition) return true
  if ('all' in condition) return every(condition.all.map(part => truth(part, of)))
  if ('any' in condition) return opposite(every(condition.any.map(part => opposite(truth(part, of)))))
  return 'not' in condition ? opposite(truth(condition.not, of)) : of(condition)
}

function compare(literal: Literal, attributes: Attributes, answers: Answers): Truth {
  const value = 'attribute' in literal ? attributes[literal.attribute] : answers.get(literal.question)
  return value === undefined || value === null || value === '' ? undefined : literal.in.includes(String(value))
}

function every(truths: readonly Truth[]): Truth {
  if (truths.includes(false)) return false
  return truths.includes(undefined) ? undefined : true
}

const opposite = (value: Truth): Truth => (value === undefined ? undefined : !value)

function named(value: Truth): Standing {
  if (value === undefined) return 'not-yet-known'
  return value ? 'applies' : 'does-not-apply'
}
