/** The fields of the assessor's own level, and what is said of the levels beside a question. */
import type { Question } from '../../../framework/rules/question.ts'
import type { FieldProblem } from '../../../platform/pure/fields.ts'
import type { Language } from '../../../platform/pure/words.ts'
import { levelNeedsReason, levelsOf } from '../level.ts'
import type { LevelContent } from '../operation/case-work.ts'
import { sayWhyLevel } from '../operation/words.ts'
import type { CaseBeside } from './beside.ts'
import { levelWords } from './level-words.ts'

type Levelled = Pick<CaseBeside, 'framework' | 'attributes' | 'operations'>

/** What was chosen and typed; '' where nothing was. */
export interface LevelFields {
  readonly level: string
  readonly reason: string
}

/** The names of the fields of a question. */
export const levelField = (question: string): string => `level-${question}`
export const levelReasonField = (question: string): string => `level-reason-${question}`

/** What the fields say that was not said before: a level, what is wrong with it, or neither. */
export function readLevel(
  { framework, attributes, operations }: Levelled,
  question: Pick<Question, 'id' | 'recorded'>,
  typed: LevelFields,
  language: Language,
): { readonly content: LevelContent | null; readonly problem: FieldProblem | null } {
  const levels = levelsOf(framework, question, attributes, operations)
  const level = levels?.attribute.values.find(({ id }) => id === typed.level)?.id
  if (!levels || level === undefined) return { content: null, problem: null }
  const reason = level === levels.recorded ? '' : typed.reason.trim()
  if (level === levels.own && reason === levels.reason) return { content: null, problem: null }
  const content = { question: question.id, level, reason, replaces: levels.heads.map(({ id }) => id) }
  const lacksReason = reason === '' && levelNeedsReason(framework, question, attributes, level)
  const problem = { field: levelReasonField(question.id), message: sayWhyLevel[language] }
  return { content, problem: lacksReason ? problem : null }
}

/** The levels beside a question, in words. */
export interface LevelPart {
  /** The service's own level and the assessor's in a sentence. */
  readonly recorded: string
  readonly items: readonly { readonly value: string; readonly text: string; readonly checked: boolean }[]
  /** Whether the framework asks why a level is not the recorded one. */
  readonly asksReason: boolean
  readonly reason: string
}

/** What is shown of the levels of a question; null where it asks for none. */
export function levelPart(
  { framework, attributes, operations }: Levelled,
  question: Pick<Question, 'id' | 'recorded'>,
  language: Language,
): LevelPart | null {
  const levels = levelsOf(framework, question, attributes, operations)
  if (!levels) return null
  const { attribute, recorded, own, heads, contested, reason } = levels
  const words = levelWords[language]
  const titleOf = (id: string | null): string | null =>
    attribute.values.find(value => value.id === id)?.title[language] ?? null
  const title = attribute.title[language]
  const differs = own !== null && recorded !== null && own !== recorded
  const told = heads.map(({ level, reason: why }) =>
    [titleOf(level) ?? level, why].filter(text => text !== '').join(': '),
  )
  return {
    recorded: contested
      ? words.levelsContested(title, told.join('; '))
      : differs
        ? words.differs(title, titleOf(recorded) ?? '', titleOf(own) ?? '')
        : words.recorded(title, titleOf(recorded)),
    items: attribute.values.map(each => ({
      value: each.id,
      text: each.title[language],
      checked: each.id === own,
    })),
    asksReason: framework.caseWork?.levels?.reasonWhereDifferent === true,
    reason,
  }
}
