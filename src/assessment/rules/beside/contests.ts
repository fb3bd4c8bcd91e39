/** What people or devices said differently, apart from one another, beside the questions of a case. */
import { questionsOf } from '../../../framework/rules/framework.ts'
import type { Words } from '../../../platform/pure/words.ts'
import { caseDates, rulesFor, verdictsOf } from '../case-dates.ts'
import { levelsOf } from '../level.ts'
import type { LoggedOperation } from '../operation.ts'
import type { CaseBeside } from './beside.ts'

/** One thing that somebody has to settle before the case is finished. */
export interface ContestBeside {
  readonly kind: 'date' | 'deadline' | 'level'
  /** What it is about: an event, a deadline or a level. */
  readonly title: Words
  /** The question of a level; null otherwise. */
  readonly question: string | null
}

/** Everything contested in a case besides its answers; a case with any of it is not complete. */
export function contestsBeside({
  framework,
  attributes,
  operations,
}: Pick<CaseBeside, 'framework' | 'attributes'> & {
  readonly operations: readonly LoggedOperation[]
}): readonly ContestBeside[] {
  if (operations.length === 0) return []
  const { timeliness } = framework
  const verdicts = verdictsOf(operations)
  return [
    ...(timeliness ? caseDates(timeliness, attributes, operations) : []).flatMap(({ event, contested }) =>
      contested ? [{ kind: 'date' as const, title: event.title, question: null }] : [],
    ),
    ...(timeliness ? rulesFor(timeliness, attributes) : []).flatMap(({ id, title }) =>
      verdicts.get(id)?.contested ? [{ kind: 'deadline' as const, title, question: null }] : [],
    ),
    ...questionsOf(framework).flatMap(question => {
      const levels = levelsOf(framework, question, attributes, operations)
      return levels?.contested ? [{ kind: 'level' as const, title: levels.attribute.title, question: question.id }] : []
    }),
  ]
}
