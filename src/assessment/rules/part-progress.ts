/** How far each part of the conversation about a case has come, and what remains: in the browser as on the server. */
import { conversationOf } from '../../framework/rules/conversation.ts'
import type { Part } from '../../framework/rules/conversation.ts'
import type { Framework } from '../../framework/rules/framework.ts'
import type { Lack, LookedOver } from './completeness.ts'

/** One part of the conversation. */
export interface PartProgress {
  readonly part: Part
  /** Questions of it that are for this case, or may be. */
  readonly toAnswer: number
  /** Those of them that lack nothing. */
  readonly done: number
  /** What is missing, in the order of asking. */
  readonly lacks: readonly Lack[]
  /** Whether nothing of it was answered yet. */
  readonly untouched: boolean
}

/** Every part in the order of the conversation. */
export function progressByPart(
  framework: Pick<Framework, 'sections' | 'conversation'>,
  { asked, counting, lacks }: Pick<LookedOver, 'asked' | 'counting' | 'lacks'>,
): readonly PartProgress[] {
  const lacking = new Map(lacks.map(lack => [lack.question, lack]))
  return conversationOf(framework).map(part => {
    const own = part.questions.filter(({ id }) => asked.get(id) !== 'does-not-apply')
    const missing = own.flatMap(({ id }) => lacking.get(id) ?? [])
    return {
      part,
      toAnswer: own.length,
      done: own.length - missing.length,
      lacks: missing,
      untouched: !own.some(({ id }) => counting.has(id)),
    }
  })
}
