/** A framework compiled once into whole numbers, so that a million answers are counted in one loop. */
import type { Framework } from '../../framework/rules/framework.ts'
import { numbering } from '../../framework/rules/numbering.ts'
import type { Line, Question } from '../../framework/rules/question.ts'

/** Where each question's answers go. Numbers are the edition's own, from 1: see `framework/rules/numbering.ts`. */
export interface Plan {
  readonly framework: Framework
  /** In the order of their numbers. */
  readonly questions: readonly PlannedQuestion[]
  readonly numberOf: ReadonlyMap<string, number>
  /** The count of an answer stands in cell `question * stride + answer`; number 0 is no answer. */
  readonly stride: number
  /** The side of the line on which each answer falls, by its number; nothing at 0. */
  readonly line: readonly (Line | undefined)[]
  readonly criteria: readonly Group[]
  readonly sections: readonly Group[]
  readonly themes: readonly Group[]
}

/** A question with its number, and the number of each of its answers, in the order of its answers. */
export interface PlannedQuestion {
  readonly number: number
  readonly question: Question
  readonly answers: readonly number[]
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
  const { questions, answers } = numbering(framework)
  const answerNumber = new Map(answers.map(({ id, line, number }) => [`${line} ${id}`, number]))
  const numbersWhere = (pooled: (question: (typeof questions)[number]) => boolean) =>
    questions.filter(each => each.question.scores && pooled(each)).map(({ number }) => number)
  return {
    framework,
    questions: questions.map(({ number, question }) => ({
      number,
      question,
      answers: question.answers.map(({ id, line }) => answerNumber.get(`${line} ${id}`) ?? 0),
    })),
    numberOf: new Map(questions.map(({ number, question }) => [question.id, number])),
    stride: answers.length + 1,
    line: [undefined, ...answers.map(({ line }) => line)],
    criteria: framework.sections.flatMap(({ criteria }) =>
      criteria.map(({ id }) => ({ id, questions: numbersWhere(({ criterion }) => criterion.id === id) })),
    ),
    sections: framework.sections.map(({ id }) => ({ id, questions: numbersWhere(({ section }) => section.id === id) })),
    themes: framework.themes.map(({ id }) => ({
      id,
      questions: numbersWhere(({ question }) => question.themes.includes(id)),
    })),
  }
}
