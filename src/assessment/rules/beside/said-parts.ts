/** Statements of interviews and examples of good practice in words, as the server's pages and the browser show them. */
import type { Framework } from '../../../framework/rules/framework.ts'
import { dayInWords } from '../../../platform/pure/day-words.ts'
import type { Language } from '../../../platform/pure/words.ts'
import type { KeptOperation } from '../operation.ts'
import { goodPracticeOf, statementsOf } from '../statements.ts'
import { interviewWords } from './interview-words.ts'
import { practiceWords } from './practice-words.ts'

interface Told {
  readonly framework: Pick<Framework, 'caseWork'>
  readonly operations: readonly KeptOperation[]
}

/** One statement. */
export interface StatementPart {
  readonly id: string
  readonly heading: string
  readonly text: string
  readonly about: string
}

/** The statements that stand. */
export function statementParts({ framework, operations }: Told, language: Language): readonly StatementPart[] {
  const words = interviewWords[language]
  const kinds = framework.caseWork?.interviews ?? []
  return statementsOf(operations).map(({ id, with: whom, on, text, questions }) => ({
    id,
    heading: words.heading(kinds.find(kind => kind.id === whom)?.title[language] ?? whom, dayInWords(on, language)),
    text,
    about: questions.length === 0 ? words.aboutNothing : words.about(questions.join(', ')),
  }))
}

/** The statements that stand, by the questions on which they bear. */
export function statementsByQuestion(
  { framework, operations }: Told,
  language: Language,
): ReadonlyMap<string, readonly string[]> {
  const titles = new Map(framework.caseWork?.interviews.map(({ id, title }) => [id, title[language]]))
  const found = new Map<string, string[]>()
  for (const { questions, text, on, with: whom } of statementsOf(operations))
    for (const question of questions)
      found.set(question, [
        ...(found.get(question) ?? []),
        `${titles.get(whom) ?? whom}, ${dayInWords(on, language)}: ${text}`,
      ])
  return found
}

/** One example. */
export interface ExamplePart {
  readonly id: string
  readonly heading: string
  readonly text: string
  /** Whether every point of the checklist is ticked, so that it may be used. */
  readonly ready: boolean
  readonly lacks: string
}

/** The examples that stand. */
export function exampleParts({ framework, operations }: Told, language: Language): readonly ExamplePart[] {
  const words = practiceWords[language]
  const checklist = framework.caseWork?.goodPractice.checklist ?? []
  return goodPracticeOf(operations).map(({ id, text, question, altered }) => {
    const lacking = checklist.filter(point => !altered.includes(point.id)).map(({ title }) => title[language])
    return {
      id,
      heading: words.under(question),
      text,
      ready: lacking.length === 0,
      lacks: lacking.length === 0 ? '' : words.lacks(lacking.join('; ')),
    }
  })
}
