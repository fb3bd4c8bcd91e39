/** Finding answers to questions that are not for their case. */
import type { Framework } from '../../framework/rules/framework.ts'
import { questionsOf } from '../../framework/rules/framework.ts'
import type { Attributes } from '../../framework/rules/route.ts'
import { route } from '../../framework/rules/route.ts'
import { whyNot } from '../../framework/rules/why-not.ts'
import type { AnswerFault, GivenAnswer } from './answer.ts'

/** A case as it will be with the new answers: what is known of it, and every answer by question. */
export interface CaseToBe {
  readonly attributes: Attributes
  readonly answers: ReadonlyMap<string, string>
}

/**
 * The new answers that their case is not asked for, with the reason. One that falls outside the line says the same
 * itself and is no fault; where nobody can know yet, the answer is believed.
 */
export function* misplaced(
  framework: Framework,
  cases: ReadonlyMap<number, CaseToBe>,
  given: readonly GivenAnswer[],
): Generator<AnswerFault> {
  const questions = new Map(questionsOf(framework).map(question => [question.id, question]))
  const routes = new Map([...cases].map(([id, { attributes, answers }]) => [id, route(framework, attributes, answers)]))
  for (const answer of given) {
    const question = questions.get(answer.question)
    const known = cases.get(answer.case)
    if (!question || !known || answer.value === null) continue
    if (routes.get(answer.case)?.get(question.id) !== 'does-not-apply') continue
    if (question.answers.find(({ id }) => id === answer.value)?.line === 'outside') continue
    yield { answer, message: whyNot(framework, question, known.attributes, known.answers) ?? hangsOnAnother }
  }
}

const hangsOnAnother = {
  en: 'The question on which this one hangs is not for this case.',
  cy: 'Nid yw’r cwestiwn y mae hwn yn dibynnu arno ar gyfer yr achos hwn.',
}
