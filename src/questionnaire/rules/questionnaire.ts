/** What somebody is asked about a service, and what they answered: no respondent can be told from another. */
import type { Words } from '../../platform/pure/words.ts'

/** One item with the answers it allows. */
export interface Item {
  readonly id: string
  readonly text: Words
  readonly answers: readonly { readonly id: string; readonly title: Words }[]
}

/** A questionnaire for one audience, such as children or victims. */
export interface Questionnaire {
  readonly audience: string
  readonly title: Words
  readonly items: readonly Item[]
}

/** One respondent's answers by item; an item left open is absent. */
export type Response = Readonly<Record<string, string>>

/** A response as it was supplied, with the line of the file. */
export interface SuppliedResponse {
  readonly line: number
  readonly answers: Response
}

/** What is wrong with a supplied response, and what to do. */
export interface ResponseFault {
  readonly line: number
  readonly column: string
  readonly message: string
}

/** Every fault of the supplied responses; nothing of them is kept where there is one. */
export function* faultsOf({ items }: Questionnaire, responses: readonly SuppliedResponse[]): Generator<ResponseFault> {
  const known = new Map(items.map(item => [item.id, item.answers.map(({ id }) => id)]))
  for (const { line, answers } of responses) {
    for (const [column, answer] of Object.entries(answers)) {
      const allowed = known.get(column)
      if (!allowed)
        yield {
          line,
          column,
          message: `The questionnaire has no item "${column}"; it has ${[...known.keys()].join(', ')}.`,
        }
      else if (!allowed.includes(answer))
        yield {
          line,
          column,
          message: `"${answer}" is not one of: ${allowed.join(', ')}. Leave it empty if it was not answered.`,
        }
    }
  }
}
