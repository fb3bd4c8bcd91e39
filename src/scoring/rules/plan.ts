/** A framework compiled once into whole numbers, so that a million answers are counted in one loop. */
import type { Framework, Line, Question } from '../../framework/rules/framework.ts'
import { questionsOf } from '../../framework/rules/framework.ts'

/** Where each question's answers go. Numbers of questions and answers are positions in the framework, from 0. */
export interface Plan {
  readonly framework: Framework
  readonly questions: readonly Question[]
  readonly numberOf: ReadonlyMap<string, number>
  /** Cells kept for each question: the most answers that any of them allows. */
  readonly width: number
  /** Which side of the line each cell `question * width + answer` falls. */
  readonly line: readonly Line[]
  readonly criteria: readonly Group[]
  readonly sections: readonly Group[]
  readonly themes: readonly Group[]
}

/** The scoring questions that one score pools, by number. */
export interface Group {
  readonly id: string
  readonly questions: readonly number[]
}

const compiled = new WeakMap<Framework, Plan>()

/** The plan of a framework; the same object each time for the same framework. */
export function planOf(framework: Framework): Plan {
  const known = compiled.get(framework)
  if (known) return known
  const plan = compile(framework)
  compiled.set(framework, plan)
  return plan
}

function compile(framework: Framework): Plan {
  const questions = questionsOf(framework)
  const numberOf = new Map(questions.map((question, number) => [question.id, number]))
  const width = Math.max(1, ...questions.map(question => question.answers.length))
  const scoring = (within: readonly Question[]) =>
    within.filter(question => question.scores).map(question => numberOf.get(question.id) ?? 0)
  return {
    framework,
    questions,
    numberOf,
    width,
    line: questions.flatMap(({ answers }) =>
      Array.from({ length: width }, (_, answer): Line => answers[answer]?.line ?? 'outside'),
    ),
    criteria: framework.sections.flatMap(({ criteria }) =>
      criteria.map(criterion => ({ id: criterion.id, questions: scoring(criterion.questions) })),
    ),
    sections: framework.sections.map(({ id, criteria }) => ({
      id,
      questions: scoring(criteria.flatMap(criterion => criterion.questions)),
    })),
    themes: framework.themes.map(({ id }) => ({
      id,
      questions: scoring(questions.filter(question => question.themes.includes(id))),
    })),
  }
}
