/** Deadlines must be counted between events that there are, and be proposed to questions that there are. */
import type { TimelinessRule } from './case-work.ts'
import type { Framework } from './framework.ts'
import { questionsOf } from './framework.ts'
import { oneOf, repeats } from './refusal.ts'
import type { Place, Refusal } from './refusal.ts'

type Parts = Pick<Framework, 'timeliness' | 'caseWork' | 'caseAttributes' | 'sections'>

/** Ids that stand twice, and names of events, questions, attributes and values that nothing bears. */
export function* checkCaseWork(framework: Parts): Generator<Refusal> {
  const { timeliness, caseWork, caseAttributes } = framework
  if (timeliness) {
    yield* twice('Event', timeliness.events, ['timeliness', 'events'])
    yield* twice('Deadline', timeliness.rules, ['timeliness', 'rules'])
    const dates = caseAttributes.filter(({ kind }) => kind === 'date').map(({ id }) => id)
    for (const [i, { attribute }] of timeliness.events.entries())
      if (attribute !== undefined && !dates.includes(attribute))
        yield unknown('date among the case attributes', attribute, dates, ['timeliness', 'events', i, 'attribute'])
    for (const [i, rule] of timeliness.rules.entries()) yield* checkRule(framework, rule, ['timeliness', 'rules', i])
  }
  if (!caseWork) return
  yield* twice('Concern', caseWork.concerns.kinds, ['caseWork', 'concerns', 'kinds'])
  yield* twice('Interview', caseWork.interviews, ['caseWork', 'interviews'])
  yield* twice('Point', caseWork.goodPractice.checklist, ['caseWork', 'goodPractice', 'checklist'])
}

function* checkRule(framework: Parts, rule: TimelinessRule, path: Place): Generator<Refusal> {
  const { questions, cases, starts, due, repeats: again } = rule
  const events = framework.timeliness?.events.map(({ id }) => id) ?? []
  const known = questionsOf(framework).map(({ id }) => id)
  for (const [key, id] of [
    ['starts', starts],
    ['due', due],
  ] as const)
    if (!events.includes(id)) yield unknown('event', id, events, [...path, key])
  if (again && !events.includes(again.until)) yield unknown('event', again.until, events, [...path, 'repeats', 'until'])
  if (starts === due)
    yield { path: [...path, 'due'], message: `${due} is counted from itself.`, next: 'Name another event.' }
  for (const [i, id] of questions.entries())
    if (!known.includes(id)) yield unknown('question', id, known, [...path, 'questions', i])
  if (!cases) return
  const attribute = framework.caseAttributes.find(({ id }) => id === cases.attribute)
  const all = framework.caseAttributes.map(({ id }) => id)
  if (!attribute) yield unknown('case attribute', cases.attribute, all, [...path, 'cases', 'attribute'])
  const values = attribute?.values.map(({ id }) => id) ?? []
  for (const [i, id] of cases.in.entries())
    if (attribute && !values.includes(id))
      yield unknown(`value of ${attribute.id}`, id, values, [...path, 'cases', 'in', i])
}

function* twice(what: string, things: readonly { readonly id: string }[], path: Place): Generator<Refusal> {
  for (const { position, value } of repeats(things.map(({ id }) => id)))
    yield {
      path: [...path, position, 'id'],
      message: `${what} ${value} is there twice.`,
      next: 'Give one of them another id.',
    }
}

const unknown = (what: string, id: string, known: readonly string[], path: Place): Refusal => ({
  path,
  message: `There is no ${what} called ${id}.`,
  next: oneOf(known, id),
})
