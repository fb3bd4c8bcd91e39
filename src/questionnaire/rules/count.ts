/** Counting what respondents said: "k of n" with its percentage, never the percentage alone. */
import { wholePercent } from '../../platform/pure/proportion.ts'
import type { Words } from '../../platform/pure/words.ts'
import type { Questionnaire, Response } from './questionnaire.ts'

/** How many gave one answer, of those who answered the item at all. */
export interface Share {
  /** The answer's id. */
  readonly id: string
  readonly title: Words
  readonly count: number
  readonly answered: number
  /** Whole percent, half up; null where nobody answered. */
  readonly percent: number | null
}

/** One item with what was said to it. */
export interface ItemCount {
  readonly id: string
  readonly text: Words
  readonly answered: number
  readonly shares: readonly Share[]
}

/** Every item of a questionnaire, counted over its respondents. */
export const countItems = ({ items }: Questionnaire, responses: readonly Response[]): readonly ItemCount[] =>
  items.map(({ id, text, answers }) => {
    const given = responses.map(response => response[id]).filter(answer => answer !== undefined)
    const answered = given.length
    const shares = answers.map(({ id, title }) => {
      const count = given.filter(answer => answer === id).length
      return { id, title, count, answered, percent: wholePercent({ sufficient: count, scoreable: answered }) }
    })
    return { id, text, answered, shares }
  })

/** Some answers to an item taken together, optionally among respondents who answered an item in certain ways. */
export interface Wanted {
  readonly item: string
  readonly answers: readonly string[]
  readonly among?: { readonly item: string; readonly answers: readonly string[] } | undefined
}

/** How many gave one of the wanted answers, of those asked who answered the item. */
export function tallyOf(
  responses: readonly Response[],
  { item, answers, among }: Wanted,
): { readonly count: number; readonly answered: number } {
  const gave = (response: Response, item: string, answers: readonly string[]): boolean =>
    answers.includes(response[item] ?? '')
  const asked = responses.filter(response => !among || gave(response, among.item, among.answers))
  const answered = asked.filter(response => response[item] !== undefined)
  return { count: answered.filter(response => gave(response, item, answers)).length, answered: answered.length }
}
