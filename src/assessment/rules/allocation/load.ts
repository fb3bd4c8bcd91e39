/** What each assessor has to do, counted and laid out for a chart. */
import type { ChartPlan } from '../../../platform/pure/chart.ts'
import type { Language } from '../../../platform/pure/words.ts'
import type { Desk } from './desk.ts'

/** One assessor's load. */
export interface Load {
  readonly person: number
  readonly name: string
  readonly first: number
  readonly second: number
  /** Interviews on each day of fieldwork, in their order. */
  readonly byDay: readonly number[]
}

/** What somebody is called: by name, or by number where nobody can sign in as them. */
export const nameOf = ({ assessors }: Pick<Desk, 'assessors'>, person: number, language: Language): string =>
  assessors.find(each => each.person === person)?.name ?? `${language === 'cy' ? 'Rhif' : 'Person'} ${person}`

/** The loads of all who read or were meant to, in the order of the team. */
export function loadsOn(desk: Desk, language: Language): readonly Load[] {
  const { allocation, days, asked } = desk
  const { first, second, interviews } = allocation
  const reading = new Set([...(asked?.readers ?? []), ...first.values(), ...second.values()])
  return [...reading]
    .sort((one, other) => one - other)
    .map(person => {
      const firsts = [...first].filter(([, each]) => each === person).map(([id]) => id)
      return {
        person,
        name: nameOf(desk, person, language),
        first: firsts.length,
        second: [...second.values()].filter(each => each === person).length,
        byDay: days.map(day => firsts.filter(id => interviews.get(id)?.day === day).length),
      }
    })
}

/** The words of the chart of loads. */
export interface LoadWords {
  readonly title: string
  readonly alternative: (least: number, most: number) => string
  readonly assessor: string
  readonly first: string
  readonly second: string
  readonly total: string
}

/** A bar for each assessor: first and second readings. */
export function loadPlan(loads: readonly Load[], words: LoadWords): ChartPlan {
  const totals = loads.map(({ first, second }) => first + second)
  return {
    title: words.title,
    alternative: words.alternative(Math.min(...totals), Math.max(...totals)),
    most: Math.max(...totals, 1),
    marks: [],
    series: [words.first, words.second],
    rows: loads.map(({ name, first, second }) => ({
      label: name,
      parts: [first, second],
      value: String(first + second),
      cells: [String(first), String(second), String(first + second)],
    })),
    columns: [words.assessor, words.first, words.second, words.total],
  }
}
