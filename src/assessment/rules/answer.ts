/** What an assessor may answer, and why an answer is refused before it is kept. */
import type { Framework } from '../../framework/rules/framework.ts'
import { numbering } from '../../framework/rules/numbering.ts'
import type { Question } from '../../framework/rules/question.ts'
import type { Result } from '../../platform/pure/result.ts'
import { ok, refused } from '../../platform/pure/result.ts'
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
  const numbered: NumberedAnswer[] = []
  const faults: AnswerFault[] = []
  for (const answer of answers) {
    const numbers = numberAnswer(framework, answer)
    if (numbers.ok) numbered.push({ ...answer, ...numbers.value })
    else faults.push(...numbers.problems.map(message => ({ answer, message })))
  }
  return { numbered, faults }
}

/** The numbers of a question and of an answer to it; the answer's is null where it is a text, a date, or taken back. */
export type Numbers = Pick<NumberedAnswer, 'questionNumber' | 'answerNumber'>

/** The numbers of an answer, or why the framework does not allow it. */
export function numberAnswer(
  framework: Framework,
  answer: Pick<GivenAnswer, 'question' | 'value' | 'reasons'>,
): Result<Numbers, Words> {
  const found = questionsByNumber(framework).get(answer.question)
  if (!found) return refused([noSuchQuestion(answer.question)])
  const fault = faultOf(found.question, answer)
  if (fault) return refused([fault])
  return ok({ questionNumber: found.number, answerNumber: found.answers.get(answer.value ?? '') ?? null })
}

/** A question with its number, and the numbers of its answers by id. */
export interface QuestionNumbers {
  readonly question: Question
  readonly number: number
  readonly answers: ReadonlyMap<string, number>
}

const known = new WeakMap<Framework, ReadonlyMap<string, QuestionNumbers>>()

/** Every question of an edition by id, with its numbers; the same object each time for the same framework. */
export function questionsByNumber(framework: Framework): ReadonlyMap<string, QuestionNumbers> {
  const before = known.get(framework)
  if (before) return before
  const { questions, answers } = numbering(framework)
  const numberOf = new Map(answers.map(({ id, line, number }) => [`${line} ${id}`, number]))
  const made = new Map(
    questions.map(({ question, number }): [string, QuestionNumbers] => {
      const own = question.answers.map(({ id, line }): [string, number] => [id, numberOf.get(`${line} ${id}`) ?? 0])
      return [question.id, { question, number, answers: new Map(own) }]
    }),
  )
  known.set(framework, made)
  return made
}

function faultOf(
  { answers, reasons }: Question,
  { value, reasons: given = [] }: Pick<GivenAnswer, 'value' | 'reasons'>,
): Words | null {
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
