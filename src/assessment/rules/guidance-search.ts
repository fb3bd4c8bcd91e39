/** Searching the guidance beside the questions, in a browser without a network as on the server. */
import type { Part } from '../../framework/rules/conversation.ts'
import { conversationOf } from '../../framework/rules/conversation.ts'
import type { Framework } from '../../framework/rules/framework.ts'
import type { Question } from '../../framework/rules/question.ts'
import type { Language } from '../../platform/pure/words.ts'

/** A question that was found, and the part of the conversation in which it is asked. */
export interface Found {
  readonly question: Question
  readonly part: Part
}

/**
 * The questions that hold every word sought, in any of their texts: those that hold them in the question itself first,
 * and within each group in the order of the conversation. Accents and capitals make no difference; nothing sought
 * finds nothing.
 */
export function searchGuidance(
  framework: Pick<Framework, 'sections' | 'conversation'>,
  sought: string,
  language: Language,
): readonly Found[] {
  const words = plain(sought)
    .split(/[^\p{L}\p{N}.]+/u)
    .filter(word => word !== '')
  if (words.length === 0) return []
  const all = conversationOf(framework).flatMap(part => part.questions.map(question => ({ question, part })))
  const inTitle: Found[] = []
  const elsewhere: Found[] = []
  for (const found of all) {
    const { id, text, guidance, evidence, examples = [], reasons } = found.question
    const title = plain(`${id} ${text[language]}`)
    const rest = [guidance, ...evidence, ...examples.map(each => each.text), ...reasons.map(each => each.text)]
    const whole = `${title} ${plain(rest.map(each => each[language]).join(' '))}`
    if (words.every(word => title.includes(word))) inTitle.push(found)
    else if (words.every(word => whole.includes(word))) elsewhere.push(found)
  }
  return [...inTitle, ...elsewhere]
}

const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').replace(/’/g, "'").toLowerCase()
