/** The children's and victims' responses: bases and counts by enumeration, then dealt to respondents. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import type { PublishedFigure } from '../../src/findings/rules/published-figure.ts'
import { partsAllowed } from '../../src/findings/rules/published.ts'
import { diceFrom, shuffle } from '../../src/sample/rules/dice.ts'
import { normal } from './cases.ts'
import { demoFolder } from './inputs.ts'

interface Item {
  readonly id: string
  readonly answers: readonly { readonly id: string }[]
}

export interface Questionnaire {
  readonly audience: string
  readonly items: readonly Item[]
}

/** How many answered, and how many of those gave each answer, the most generous first. */
interface Plan {
  readonly answered: number
  readonly counts: readonly (readonly [answer: string, many: number])[]
}

// Who was asked, where not everybody was: two parts of the children, by kind of order, and those who had had a problem
// or a need. None of these numbers is printed; 12 and 25 are the largest that add up to no more than 38 and yield both
// printed shares of each.
const asked: Readonly<Record<string, readonly [from: number, many: number]>> = {
  'children contract-discussed': [0, 12],
  'children contract-copy': [0, 12],
  'children plan-discussed': [12, 25],
  'children plan-copy': [12, 25],
  'children ete-better': [6, 24],
  'children health-better': [20, 13],
  'victims safety': [2, 10],
}
// For "more than half": the report gives no number.
const moreThanHalf = 0.62

/** Reads what both audiences were asked. */
export const readQuestionnaires = (): readonly Questionnaire[] =>
  parse(readFileSync(join(demoFolder, 'questionnaires.yaml'), 'utf8')) as Questionnaire[]

/**
 * The responses to one questionnaire as a table: a row for each respondent, a column for each item, empty where the
 * item was left open.
 * @param people the number of respondents
 */
export function respond(
  { audience, items }: Questionnaire,
  people: number,
  figures: readonly PublishedFigure[],
  seed: string,
): readonly (readonly string[])[] {
  const dice = diceFrom(`${audience} ${seed}`)
  const moods = Array.from({ length: people }, () => normal(dice))
  // Who was asked is a stretch of this order, so that the same children speak of their contract and of its copy.
  const order = shuffle([...moods.keys()], dice)
  const columns = items.map(item => {
    const [from, many] = asked[`${audience} ${item.id}`] ?? [0, people]
    const plan = planOf(audience, item, many, figures)
    return deal(moods, order.slice(from, from + many), plan, diceFrom(`${audience} ${item.id} ${seed}`))
  })
  const letter = audience === 'victims' ? 'V' : 'Y'
  return [
    ['respondent', ...items.map(({ id }) => id)],
    ...moods.map((_, i) => [`${letter}${String(i + 1).padStart(2, '0')}`, ...columns.map(column => column[i] ?? '')]),
  ]
}

/** One column: of those asked some leave the item open, and the best tempered of the others answer most generously. */
function deal(
  moods: readonly number[],
  who: readonly number[],
  { answered, counts }: Plan,
  dice: () => number,
): readonly string[] {
  const people = who.map(i => ({ i, blank: dice(), worth: (moods[i] ?? 0) + 0.8 * normal(dice) }))
  const row = counts.flatMap(([answer, times]) => Array.from({ length: times }, () => answer))
  const column = moods.map(() => '')
  people
    .toSorted((a, b) => a.blank - b.blank)
    .slice(0, answered)
    .toSorted((a, b) => b.worth - a.worth)
    .forEach(({ i }, place) => (column[i] = row[place] ?? ''))
  return column
}

/** The largest base, up to everyone asked, of which whole numbers of people yield every figure printed of the item. */
function planOf(audience: string, item: Item, many: number, published: readonly PublishedFigure[]): Plan {
  const figures = published.filter(
    ({ measure }) => measure.questionnaire === audience && measure.item === item.id && measure.answers,
  )
  for (let answered = many; answered > 0; answered--) {
    const counts = countsOf(item, answered, figures)
    if (counts) return { answered, counts }
  }
  throw new Error(`No number of respondents yields the figures of ${audience} ${item.id}.`)
}

/** How many give each answer, or null where this base allows none. A second figure is nested in the first. */
function countsOf(item: Item, answered: number, figures: readonly PublishedFigure[]): Plan['counts'] | null {
  const [wide, narrow] = figures.toSorted((a, b) => width(b) - width(a))
  if (!wide) throw new Error(`The report prints nothing about ${item.id}.`)
  const named = wide.measure.answers ?? []
  const other = item.answers.find(({ id }) => !named.includes(id))?.id ?? ''
  const parts = partsAllowed(wide.value, answered).toSorted(nearest(moreThanHalf * answered))
  for (const part of parts) {
    if (!narrow)
      return inOrder(item, [
        [named[0] ?? '', part],
        [other, answered - part],
      ])
    const best = narrow.measure.answers?.[0] ?? ''
    const second = named.find(answer => answer !== best) ?? ''
    const [inner] = partsAllowed(narrow.value, narrow.measure.among ? part : answered)
    if (inner !== undefined)
      return inOrder(item, [
        [best, inner],
        [second, part - inner],
        [other, answered - part],
      ])
  }
  return null
}

const nearest = (aim: number) => (a: number, b: number) => Math.abs(a - aim) - Math.abs(b - aim)

// A figure among others is always the narrow one.
const width = ({ measure }: PublishedFigure) => (measure.answers?.length ?? 0) - (measure.among ? 0.5 : 0)

/** In the order of the form, which begins with the most generous answer. */
const inOrder = ({ answers }: Item, counts: Plan['counts']) =>
  counts.toSorted((a, b) => place(answers, a[0]) - place(answers, b[0]))

const place = (answers: Item['answers'], answer: string) => answers.findIndex(({ id }) => id === answer)
