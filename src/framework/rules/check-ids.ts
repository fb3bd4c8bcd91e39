/** Each id names one thing, and each name used names something. */
import type { Framework } from './framework.ts'
import { placedQuestions } from './places.ts'
import type { Answer } from './question.ts'
import { oneOf, repeats } from './refusal.ts'
import type { Place, Refusal } from './refusal.ts'

type Named = readonly { readonly id: string }[]

/** Ids that stand twice, and names of case attributes and themes that nothing bears. */
export function* checkIds(framework: Omit<Framework, 'hash'>): Generator<Refusal> {
  const { caseAttributes, themes, sections, bands, timetable, outline, splitBy } = framework
  yield* twice('Case attribute', caseAttributes, ['caseAttributes'])
  for (const [i, attribute] of caseAttributes.entries()) {
    yield* twice(`Value of ${attribute.id}`, attribute.values, ['caseAttributes', i, 'values'])
  }
  yield* twice('Theme', themes, ['themes'])
  yield* twice('Section', sections, ['sections'])
  const criteria = sections.flatMap((section, i) =>
    section.criteria.map(({ id }, j) => ({ id, path: ['sections', i, 'criteria', j, 'id'] })),
  )
  for (const { position, value } of repeats(criteria.map(({ id }) => id))) {
    yield sameAgain('Criterion', value, criteria[position]?.path ?? [])
  }
  yield* twice('Band', bands.bands, ['bands', 'bands'])
  yield* twice('Step', timetable, ['timetable'])
  yield* twice('Part', outline, ['outline'])
  yield* questionIds(framework)
  yield* answerIds(framework)

  const attributes = new Set(caseAttributes.map(each => each.id))
  if (splitBy !== null && !attributes.has(splitBy)) yield unknown('case attribute', splitBy, ['splitBy'], attributes)
}

function* questionIds(framework: Pick<Framework, 'sections'>): Generator<Refusal> {
  const placed = placedQuestions(framework)
  for (const { position, value } of repeats(placed.map(({ question }) => question.id))) {
    yield sameAgain('Question', value, [...(placed[position]?.path ?? []), 'id'])
  }
  for (const { question, path } of placed)
    yield* twice(`Reason of ${question.id}`, question.reasons, [...path, 'reasons'])
}

/** A set of answers is checked where it is first used. Aliases share the names of the ids, since imports use both. */
function* answerIds(framework: Pick<Framework, 'sections'>): Generator<Refusal> {
  const seen = new Set<readonly Answer[]>()
  for (const { question, path } of placedQuestions(framework)) {
    const { answers } = question
    if (seen.has(answers)) continue
    seen.add(answers)
    const names = answers.flatMap(({ id, aliases }, i) =>
      [id, ...aliases].map(name => ({ i, name: name.toLowerCase() })),
    )
    for (const { position, value } of repeats(names.map(({ name }) => name))) {
      const place = [...path, 'answers', names[position]?.i ?? 0]
      yield { path: place, message: `"${value}" stands for two answers of one set.`, next: 'Take it from one of them.' }
    }
  }
}

function* twice(what: string, things: Named, path: Place): Generator<Refusal> {
  for (const { position, value } of repeats(things.map(({ id }) => id))) {
    yield sameAgain(what, value, [...path, position, 'id'])
  }
}

const sameAgain = (what: string, id: string, path: Place): Refusal => ({
  path,
  message: `${what} ${id} is there twice.`,
  next: 'Give one of them another id.',
})

const unknown = (what: string, id: string, path: Place, known: Iterable<string>): Refusal => ({
  path,
  message: `There is no ${what} called ${id}.`,
  next: oneOf(known, id),
})
