/** Conditions must name what there is, in an order that can be asked, and hold for some case. */
import type { Framework } from './framework.ts'
import { placedQuestions } from './places.ts'
import type { PlacedQuestion } from './places.ts'
import type { Condition, Question } from './question.ts'
import { isReachable } from './reach.ts'
import { oneOf } from './refusal.ts'
import type { Place, Refusal } from './refusal.ts'
import { askingOrder } from './route.ts'
import type { Literal } from './route.ts'

/** Unknown names, circles, questions that hang on later ones, and questions that no case could be asked. */
export function* checkConditions(framework: Omit<Framework, 'hash'>): Generator<Refusal> {
  const placed = placedQuestions(framework)
  const byId = new Map(placed.map(({ question }) => [question.id, question]))
  const doubtful = new Set<string>()
  for (const { question, path } of placed) {
    for (const refusal of checkNames(question.applies, [...path, 'applies'], framework, byId)) {
      doubtful.add(question.id)
      yield refusal
    }
  }
  const circular = new Set<string>()
  for (const { question, path } of placed) {
    const circle = circular.has(question.id) ? undefined : circleFrom(question, byId)
    if (!circle) continue
    for (const id of circle) circular.add(id)
    const message = `${[...circle, question.id].join(' hangs on ')}: a circle.`
    yield { path: [...path, 'applies'], message, next: 'Take one of these conditions out.' }
  }
  yield* checkOrder(placed, framework, circular)

  const all = placed.map(({ question }) => question)
  for (const { question, path } of placed) {
    if (hangsOnAny(question, byId, new Set([...doubtful, ...circular]))) continue
    if (isReachable(question, framework, all)) continue
    const message = `No case can ever be asked ${question.id}: its condition never holds.`
    const next = 'Change the condition, or those of the questions that it hangs on.'
    yield { path: [...path, 'applies'], message, next }
  }
}

function* checkNames(
  condition: Condition | undefined,
  path: Place,
  framework: Omit<Framework, 'hash'>,
  byId: ReadonlyMap<string, Question>,
): Generator<Refusal> {
  if (!condition) return
  for (const [steps, part] of partsOf(condition)) yield* checkNames(part, [...path, ...steps], framework, byId)
  if ('attribute' in condition) {
    const choices = framework.caseAttributes.filter(each => each.kind === 'choice')
    const values = choices.find(each => each.id === condition.attribute)?.values
    yield* checkLiteral(condition, path, condition.attribute, values, choices)
  }
  if ('question' in condition) {
    const closed = [...byId.values()].filter(each => each.kind !== 'date' && each.kind !== 'text')
    const answers = closed.find(each => each.id === condition.question)?.answers
    yield* checkLiteral(condition, path, condition.question, answers, closed)
  }
}

type Named = readonly { readonly id: string }[]

function* checkLiteral(
  literal: Literal,
  path: Place,
  name: string,
  options: Named | undefined,
  known: Named,
): Generator<Refusal> {
  const what = 'attribute' in literal ? 'attribute' : 'question'
  if (!options) {
    const message = `No ${what === 'attribute' ? 'case attribute with values' : 'question with answers'} is called ${name}.`
    yield {
      path: [...path, what],
      message,
      next: oneOf(
        known.map(each => each.id),
        name,
      ),
    }
    return
  }
  const ids = options.map(each => each.id)
  // A question whose set of answers is not there has been refused for that.
  if (ids.length === 0) return
  for (const [i, value] of literal.in.entries()) {
    if (ids.includes(value)) continue
    const message = `${name} has no ${what === 'attribute' ? 'value' : 'answer'} called ${value}.`
    yield { path: [...path, 'in', i], message, next: oneOf(ids, value) }
  }
}

/** A question is asked after those it hangs on, or the assessor would have to go back. */
function* checkOrder(
  placed: readonly PlacedQuestion[],
  framework: Pick<Framework, 'sections'>,
  circular: ReadonlySet<string>,
): Generator<Refusal> {
  const position = new Map(askingOrder(framework).map(({ id }, i) => [id, i]))
  for (const { question, path } of placed) {
    if (circular.has(question.id)) continue
    for (const earlier of antecedents(question.applies)) {
      if ((position.get(earlier) ?? -1) <= (position.get(question.id) ?? 0)) continue
      const message = `${question.id} hangs on ${earlier}, which is asked after it.`
      yield { path: [...path, 'applies'], message, next: `Give ${earlier} a smaller \`screenOrder\`.` }
    }
  }
}

/** The questions of a circle of conditions that leads from a question back to it; undefined if there is none. */
function circleFrom(question: Question, byId: ReadonlyMap<string, Question>): readonly string[] | undefined {
  const seen = new Set<string>()
  const walk = (id: string, trail: readonly string[]): readonly string[] | undefined => {
    if (id === question.id && trail.length > 0) return trail
    if (seen.has(id)) return undefined
    seen.add(id)
    for (const next of antecedents(byId.get(id)?.applies)) {
      const circle = walk(next, [...trail, id])
      if (circle) return circle
    }
    return undefined
  }
  return walk(question.id, [])
}

function hangsOnAny(question: Question, byId: ReadonlyMap<string, Question>, ids: ReadonlySet<string>): boolean {
  const seen = new Set<string>()
  const reaches = (id: string): boolean => {
    if (ids.has(id)) return true
    if (seen.has(id)) return false
    seen.add(id)
    return antecedents(byId.get(id)?.applies).some(reaches)
  }
  return reaches(question.id)
}

/** Ids of the questions that a condition compares with. */
function antecedents(condition: Condition | undefined): readonly string[] {
  if (!condition) return []
  return 'question' in condition ? [condition.question] : partsOf(condition).flatMap(([, part]) => antecedents(part))
}

function partsOf(condition: Condition): readonly (readonly [Place, Condition])[] {
  if ('all' in condition) return condition.all.map((part, i) => [['all', i], part])
  if ('any' in condition) return condition.any.map((part, i) => [['any', i], part])
  return 'not' in condition ? [[['not'], condition.not]] : []
}
