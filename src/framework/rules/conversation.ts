/** The conversation about a case: which questions an assessor has before them together, and in which order. */
import type { Words } from '../../platform/pure/words.ts'
import type { Framework } from './framework.ts'
import { questionsOf } from './framework.ts'
import type { Question } from './question.ts'
import { askingOrder } from './route.ts'

/** One part of the conversation, with its questions in the order in which they are asked. */
export interface Part {
  readonly id: string
  readonly title: Words
  readonly questions: readonly Question[]
}

/**
 * The parts of the conversation, each question in exactly one. A framework that says nothing of it is talked through
 * criterion by criterion, in the order in which the first question of each is asked.
 */
export function conversationOf(framework: Pick<Framework, 'sections' | 'conversation'>): readonly Part[] {
  const { conversation, sections } = framework
  if (conversation) {
    const known = new Map(questionsOf(framework).map(question => [question.id, question]))
    return conversation.map(({ id, title, questions }) => ({
      id,
      title,
      questions: questions.flatMap(each => known.get(each) ?? []),
    }))
  }
  const order = new Map(askingOrder(framework).map(({ id }, place) => [id, place]))
  const place = ({ id }: Question): number => order.get(id) ?? 0
  return sections
    .flatMap(({ criteria }) => criteria)
    .map(({ id, title, questions }) => ({ id, title, questions: questions.toSorted((a, b) => place(a) - place(b)) }))
    .filter(({ questions }) => questions.length > 0)
    .sort((a, b) => place(a.questions[0] as Question) - place(b.questions[0] as Question))
}
