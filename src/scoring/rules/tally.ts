/** Counting answers: how often each question was answered in each way. Everything else follows from these counts. */
import type { Plan } from './plan.ts'

/** An answer to one question in one case, by the framework's ids. */
export interface AnswerGiven {
  readonly question: string
  readonly answer: string
}

/** Answers by the edition's numbers, in two columns of equal length: far smaller and faster than as many objects. */
export interface CodedAnswers {
  readonly questions: ArrayLike<number>
  readonly answers: ArrayLike<number>
}

/** How often each answer was given, in cells `question * stride + answer`. Exact up to 2^53 answers. */
export type Counts = Float64Array

/** The counts of no answers. */
export const noCounts = (plan: Plan): Counts => new Float64Array((plan.questions.length + 1) * plan.stride)

/** Counts answers given by number. Numbers beyond the plan are our own fault and are not checked here. */
export function countCoded(plan: Plan, { questions, answers }: CodedAnswers): Counts {
  const counts = noCounts(plan)
  const { stride } = plan
  for (let i = 0; i < questions.length; i++) {
    const cell = (questions[i] as number) * stride + (answers[i] as number)
    counts[cell] = (counts[cell] as number) + 1
  }
  return counts
}

/**
 * Counts answers given by id.
 * @throws Error on an id that the framework does not have: whoever took the answers in has let a bad one through
 */
export function countAnswers(plan: Plan, given: Iterable<AnswerGiven>): Counts {
  const counts = noCounts(plan)
  for (const { question, answer } of given) {
    const planned = plan.questions[(plan.numberOf.get(question) ?? 0) - 1]
    if (!planned) throw new Error(`No question ${question} in ${plan.framework.id}`)
    const number = planned.answers[planned.question.answers.findIndex(({ id }) => id === answer)]
    if (number === undefined) throw new Error(`Question ${question} does not allow the answer ${answer}`)
    const cell = planned.number * plan.stride + number
    counts[cell] = (counts[cell] as number) + 1
  }
  return counts
}

/** Counts whole cases: of each, the byte at n - 1 is the number of the answer to question n, 0 where there is none. */
export function countCases(plan: Plan, cases: Iterable<Uint8Array>): Counts {
  const counts = noCounts(plan)
  const { stride } = plan
  for (const answers of cases)
    for (let i = 0; i < answers.length; i++) {
      const cell = (i + 1) * stride + (answers[i] as number)
      counts[cell] = (counts[cell] as number) + 1
    }
  return counts
}

/** The counts of two disjoint sets of answers taken together; exact, whatever the order. */
export const addCounts = (a: Counts, b: Counts): Counts => a.map((count, cell) => count + (b[cell] as number))
