/** Finding answers to questions that don't apply to their case. */
import type { Plan } from '../plan.ts'
import type { CaseAnswers } from './answers.ts'
import { WRITTEN } from './answers.ts'
import type { Attributes, CaseSheet } from './case-list.ts'
import { holds, inWords } from './condition.ts'
import type { RowProblem } from './problem.ts'
import { cellProblem, rowProblem } from './problem.ts'

/**
 * The answers given where the case list, or an earlier answer, says that the question does not apply. An answer
 * outside the line is no fault there: it says the same. Each one found is taken out of its case, and so are the
 * answers of cases whose row in the list has a fault.
 */
export function* misplacedAnswers(
  plan: Plan,
  cases: ReadonlyMap<string, CaseAnswers>,
  list: CaseSheet,
): Generator<RowProblem> {
  for (const [reference, given] of cases) {
    const attributes = list.cases.get(reference)
    if (attributes) yield* misplacedIn(plan, given, attributes)
    else if (list.faulty.has(reference)) yield* withoutCase(reference, given, list.faulty.get(reference) ?? 0)
  }
}

function* misplacedIn(plan: Plan, given: CaseAnswers, attributes: Attributes): Generator<RowProblem> {
  const answerTo = (question: string): string | undefined => {
    const number = plan.numberOf.get(question) ?? -1
    return plan.questions[number]?.answers[(given.answer[number] ?? 0) - 1]?.id
  }
  for (const [number, { id, applies }] of plan.questions.entries()) {
    const code = given.answer[number] ?? 0
    if (!applies || code === 0 || holds(applies, attributes, answerTo)) continue
    if (code !== WRITTEN && plan.line[number * plan.width + code - 1] === 'outside') continue
    given.answer[number] = 0
    yield cellProblem(
      given.line[number] ?? 0,
      'question',
      id,
      `does not apply to this case: it is asked only where ${inWords(applies, plan.framework)}`,
    )
  }
}

function* withoutCase(reference: string, given: CaseAnswers, listLine: number): Generator<RowProblem> {
  const why = `the case list's row for ${reference} (its line ${listLine}) has a fault, so nobody can say whether this question applies`
  for (const [number, line] of given.line.entries()) {
    if ((given.answer[number] ?? 0) === 0) continue
    given.answer[number] = 0
    yield rowProblem(line, why)
  }
}
