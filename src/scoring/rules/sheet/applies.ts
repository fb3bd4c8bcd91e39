/** Finding answers to questions that don't apply to their case. */
import type { Attributes } from '../../../framework/rules/route.ts'
import { route } from '../../../framework/rules/route.ts'
import { whyNot } from '../../../framework/rules/why-not.ts'
import type { Plan } from '../plan.ts'
import type { CaseAnswers } from './answers.ts'
import { WRITTEN } from './answers.ts'
import type { CaseSheet } from './case-list.ts'
import type { RowProblem } from './problem.ts'
import { cellProblem, rowProblem } from './problem.ts'

/**
 * The answers given where the case list, or an earlier answer, says that the question does not apply. An answer
 * outside the line is no fault there: it says the same. Where nobody can know, the answer is believed. Each one found is taken out of its case, and so are the
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
  const { framework } = plan
  const answers = listedAnswers(plan, given)
  const stands = route(framework, attributes, answers)
  for (const { number, question } of plan.questions) {
    const code = given.answer[number] ?? 0
    if (code === 0 || stands.get(question.id) !== 'does-not-apply') continue
    if (code !== WRITTEN && plan.line[code] === 'outside') continue
    given.answer[number] = 0
    const why = whyNot(framework, question, attributes, answers)?.en ?? 'The question on which it hangs does not apply.'
    yield cellProblem(
      given.line[number] ?? 0,
      'question',
      question.id,
      `this question does not apply to this case. ${why}`,
    )
  }
}

function listedAnswers(plan: Plan, { answer }: CaseAnswers): ReadonlyMap<string, string> {
  const listed = new Map<string, string>()
  for (const { number, question, answers } of plan.questions) {
    const given = question.answers[answers.indexOf(answer[number] ?? 0)]
    if (given) listed.set(question.id, given.id)
  }
  return listed
}

function* withoutCase(reference: string, given: CaseAnswers, listLine: number): Generator<RowProblem> {
  const why = `the case list's row for ${reference} (its line ${listLine}) has a fault, so nobody can say whether this question applies`
  for (const [number, line] of given.line.entries()) {
    if ((given.answer[number] ?? 0) === 0) continue
    given.answer[number] = 0
    yield rowProblem(line, why)
  }
}
