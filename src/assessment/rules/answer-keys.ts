/** Answering by single keys: which key gives which answer, from the other spellings that the framework lists. */
import type { Answer, Question } from '../../framework/rules/question.ts'

/** A key, as a small letter, and the answer that it gives. */
export interface AnswerKey {
  readonly key: string
  readonly answer: Answer
}

/**
 * The key of each answer of a question, in the order of the answers: the first letter, in its spellings and then its
 * id, that no answer before it has and that is no spelling of another answer by itself. An answer without such a letter
 * has no key.
 */
export function answerKeys({ answers }: Pick<Question, 'answers'>): readonly AnswerKey[] {
  const taken = new Set<string>()
  return answers.flatMap(answer => {
    const others = new Set(answers.filter(each => each !== answer).flatMap(({ aliases }) => aliases))
    const letters = [...answer.aliases, answer.id].flatMap(spelling => spelling.match(/\p{Ll}/gu) ?? [])
    const key = letters.find(letter => !taken.has(letter) && !others.has(letter))
    if (key === undefined) return []
    taken.add(key)
    return [{ key, answer }]
  })
}
