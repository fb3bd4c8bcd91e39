/** Short numbers for questions and answers, by which millions of answers are kept and counted. */
import type { Framework } from './framework.ts'
import type { Answer, Question } from './question.ts'
import type { Criterion, Section } from './section.ts'

/** A question with its number, from 1 in the order of sections, and where it counts. */
export interface NumberedQuestion {
  readonly number: number
  readonly question: Question
  readonly criterion: Criterion
  readonly section: Section
}

/** An answer with its number: one for each id and side of the line, whichever questions allow it. */
export interface NumberedAnswer {
  readonly number: number
  readonly id: Answer['id']
  readonly line: Answer['line']
}

/** The numbers of an edition; the same content always gives the same numbers. */
export interface Numbering {
  readonly questions: readonly NumberedQuestion[]
  readonly answers: readonly NumberedAnswer[]
}

/** Numbers every question and every answer of a framework. */
export function numbering(framework: Pick<Framework, 'sections'>): Numbering {
  const questions = framework.sections.flatMap(section =>
    section.criteria.flatMap(criterion => criterion.questions.map(question => ({ section, criterion, question }))),
  )
  const answers = new Map<string, Omit<NumberedAnswer, 'number'>>()
  for (const { question } of questions) {
    for (const { id, line } of question.answers) answers.set(`${line} ${id}`, { id, line })
  }
  return {
    questions: questions.map((placed, i) => ({ number: i + 1, ...placed })),
    answers: [...answers.values()].map((answer, i) => ({ number: i + 1, ...answer })),
  }
}
