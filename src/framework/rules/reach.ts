/** Whether some case could ever be asked a question: an exact search over values and answers. */
import type { CaseAttribute } from './case-attribute.ts'
import type { Framework } from './framework.ts'
import type { Condition, Question } from './question.ts'
import { truth } from './route.ts'
import type { Literal, Truth } from './route.ts'

/** What may still be the value of each attribute and the answer of each question. */
type Domains = ReadonlyMap<string, readonly string[]>

/**
 * Whether some values of attributes and some answers to earlier questions, themselves asked, make a question apply.
 * Every name in its condition, and in those of the questions it hangs on, must be known, and no condition circular.
 *
 * A comparison that is still open splits the values into those that make it true and those that don't; each half is
 * searched. At most 2^k halves for k different comparisons, of which a question has a handful.
 */
export function isReachable(
  question: Question,
  framework: Pick<Framework, 'caseAttributes'>,
  all: readonly Question[],
): boolean {
  const byId = new Map(all.map(each => [each.id, each]))
  const domains = new Map<string, readonly string[]>([
    ...framework.caseAttributes.map(each => [keyOfAttribute(each.id), valuesOf(each)] as const),
    ...all.map(each => [keyOfQuestion(each.id), each.answers.map(answer => answer.id)] as const),
  ])
  return question.applies === undefined || canHold(unfold(question.applies, byId), domains)
}

const keyOfAttribute = (id: string): string => `attribute ${id}`
const keyOfQuestion = (id: string): string => `question ${id}`
const keyOf = (literal: Literal): string =>
  'attribute' in literal ? keyOfAttribute(literal.attribute) : keyOfQuestion(literal.question)
const valuesOf = (attribute: CaseAttribute): readonly string[] => attribute.values.map(value => value.id)

/** An answer presupposes that its question was asked: each comparison with one carries that question's condition. */
function unfold(condition: Condition, byId: ReadonlyMap<string, Question>): Condition {
  if ('all' in condition) return { all: condition.all.map(part => unfold(part, byId)) }
  if ('any' in condition) return { any: condition.any.map(part => unfold(part, byId)) }
  if ('not' in condition) return { not: unfold(condition.not, byId) }
  const asked = 'question' in condition ? byId.get(condition.question)?.applies : undefined
  return asked ? { all: [unfold(asked, byId), condition] } : condition
}

function canHold(condition: Condition, domains: Domains): boolean {
  let open: Literal | undefined
  const holds = truth(condition, literal => {
    const verdict = decided(literal, domains)
    if (verdict === undefined) open ??= literal
    return verdict
  })
  if (holds !== undefined) return holds
  if (!open) return false
  const { in: wanted } = open
  const key = keyOf(open)
  const values = domains.get(key) ?? []
  const halves = [values.filter(value => wanted.includes(value)), values.filter(value => !wanted.includes(value))]
  return halves.some(half => canHold(condition, new Map(domains).set(key, half)))
}

function decided(literal: Literal, domains: Domains): Truth {
  const values = domains.get(keyOf(literal)) ?? []
  const wanted = values.filter(value => literal.in.includes(value)).length
  if (wanted === 0) return false
  return wanted === values.length ? true : undefined
}
