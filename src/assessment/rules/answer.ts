/** What an assessor may answer, and why an answer is refused before it is kept. */
import type { Framework, Question } from '../../framework/rules/framework.ts'
import { numbering } from '../../framework/rules/numbering.ts'
import type { Words } from '../../platform/pure/words.ts'

/** One answer to one question about one case, as it was given. */
export interface GivenAnswer {
  /** UUID made where the answer was given; sending it twice keeps one. */
  readonly id: string
  readonly case: number
  readonly question: string
  /** Id of an answer that the question lists, or the text or date asked for; null takes an answer back. */
  readonly value: string | null
  /** Ids of the question's reasons. */
  readonly reasons?: readonly string[]
  readonly note?: string | null
  /** The day on which the evidence was seen, as `2012-01-16`. */
  readonly evidenceOn?: string | null
  /** Id of the answer that this one was made in sight of. */
  readonly base?: string | null
}

/** An answer with the numbers that the edition gives its question and itself. */
export interface NumberedAnswer extends GivenAnswer {
  readonly questionNumber: number
  readonly answerNumber: number | null
}

/** Why an answer can't be kept, beside the answer. */
export interface AnswerFault {
  readonly answer: GivenAnswer
  readonly message: Words
}

/** Numbers each answer by the framework, or says what is wrong with it. */
export function numberAnswers(
  framework: Framework,
  answers: readonly GivenAnswer[],
): { readonly numbered: readonly NumberedAnswer[]; readonly faults: readonly AnswerFault[] } {
  const { questions: all, answers: lines } = numbering(framework)
  const questions = new Map(all.map(({ question, number }) => [question.id, { question, number }]))
  const answerNumbers = new Map(lines.map(({ id, line, number }) => [`${line} ${id}`, number]))
  const numberOf = ({ answers: allowed }: Question, value: string | null) => {
    const given = allowed.find(({ id }) => id === value)
    return given ? (answerNumbers.get(`${given.line} ${given.id}`) ?? null) : null
  }
  const numbered: NumberedAnswer[] = []
  const faults: AnswerFault[] = []
  for (const answer of answers) {
    const found = questions.get(answer.question)
    const message = found ? faultOf(found.question, answer) : noSuchQuestion(answer.question)
    if (message || !found) faults.push({ answer, message: message ?? noSuchQuestion(answer.question) })
    else
      numbered.push({ ...answer, questionNumber: found.number, answerNumber: numberOf(found.question, answer.value) })
  }
  return { numbered, faults }
}

function faultOf({ answers, reasons }: Question, { value, reasons: given = [] }: GivenAnswer): Words | null {
  if (answers.length > 0 && value !== null && !answers.some(({ id }) => id === value))
    return notAllowed(value, answers.map(({ id }) => id).join(', '))
  const unknown = given.find(reason => !reasons.some(({ id }) => id === reason))
  return unknown === undefined ? null : noSuchReason(unknown)
}

const noSuchQuestion = (id: string): Words => ({
  en: `The framework has no question ${id}. Use one of its question ids.`,
  cy: `Nid oes cwestiwn ${id} yn y fframwaith. Defnyddiwch un o’i gwestiynau.`,
})

const notAllowed = (value: string, allowed: string): Words => ({
  en: `"${value}" does not answer this question. It allows: ${allowed}.`,
  cy: `Nid yw "${value}" yn ateb i’r cwestiwn hwn. Mae’n caniatáu: ${allowed}.`,
})

const noSuchReason = (id: string): Words => ({
  en: `The question lists no reason ${id}. Use one of its reasons, or write a note.`,
  cy: `Nid yw’r cwestiwn yn rhestru’r rheswm ${id}. Defnyddiwch un o’i resymau, neu ysgrifennwch nodyn.`,
})
