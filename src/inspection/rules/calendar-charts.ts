/** The plan of a year and the state of a promise, laid out for charts. */
import type { ChartPlan } from '../../platform/pure/chart.ts'
import { addMonths } from '../../platform/pure/days.ts'
import { monthInWords } from '../../platform/pure/day-words.ts'
import type { Language } from '../../platform/pure/words.ts'
import { nations } from '../../programme/rules/programme.ts'
import type { Nation } from '../../programme/rules/programme.ts'
import type { Period, Planned, Progress } from './calendar.ts'

/** The words of the chart of a year. */
export interface YearWords {
  readonly title: string
  readonly alternative: (inspections: number, busiest: string, most: number) => string
  readonly month: string
  readonly total: string
}

/** A bar for each month of a programme's year: the inspections whose fieldwork begins in it, by nation. */
export function yearPlan(
  within: readonly Planned[],
  { from }: Period,
  words: YearWords,
  language: Language,
): ChartPlan {
  const order = Object.keys(nations) as Nation[]
  const months = Array.from({ length: 12 }, (_, i) => addMonths(`${from.slice(0, 7)}-01`, i)).map(month => {
    const begun = within.filter(each => each.from.slice(0, 7) === month.slice(0, 7))
    const parts = order.map(nation => begun.filter(({ service }) => service.nation === nation).length)
    return { label: monthInWords(month, language), parts, total: begun.length }
  })
  const most = Math.max(...months.map(({ total }) => total))
  const busiest = months.find(({ total }) => total === most)?.label ?? ''
  return {
    title: words.title,
    alternative: words.alternative(within.length, busiest, most),
    most: Math.max(most, 1),
    marks: [],
    series: order.map(nation => nations[nation][language]),
    rows: months.map(({ label, parts, total }) => ({
      label,
      parts,
      value: String(total),
      cells: [...parts.map(String), String(total)],
    })),
    columns: [words.month, ...order.map(nation => nations[nation][language]), words.total],
  }
}

/** The words of the chart of a promise. */
export interface PromiseWords {
  readonly alternative: (kept: number, of: number) => string
  readonly begun: string
  readonly toCome: string
  readonly open: string
  readonly of: (count: number, of: number) => string
  readonly what: string
}

/** A bar for each region or year of a promise: what has begun, what is planned, and what is not planned yet. */
export function promisePlan(
  title: string,
  rows: readonly Progress[],
  words: PromiseWords,
  language: Language,
): ChartPlan {
  return {
    title,
    alternative: words.alternative(rows.filter(({ planned, promised }) => planned >= promised).length, rows.length),
    most: Math.max(...rows.map(({ planned, promised }) => Math.max(planned, promised)), 1),
    marks: [],
    series: [words.begun, words.toCome, words.open],
    rows: rows.map(({ promise, begun, planned, promised }) => ({
      label: promise[language],
      parts: [begun, planned - begun, Math.max(0, promised - planned)],
      value: words.of(planned, promised),
      cells: [String(begun), String(planned - begun), String(Math.max(0, promised - planned))],
    })),
    columns: [words.what, words.begun, words.toCome, words.open],
  }
}
