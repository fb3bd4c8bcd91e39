/** The comparison as charts, each with its table: what other publications said, and what follows from our own reports. */
import type { Framework } from '../../framework/rules/framework.ts'
import type { ChartPlan } from '../../platform/pure/chart.ts'
import { dayInWords, monthInWords } from '../../platform/pure/day-words.ts'
import type { Language } from '../../platform/pure/words.ts'
import type { Interval } from '../../scoring/rules/interval.ts'
import type { Comparison, Ranged } from './comparison.ts'
import { cy, en } from './report.words.ts'

/** What is drawn; `ours` are the headline scores that are shown, of those that are compared. */
export interface ToCompare {
  readonly comparison: Comparison
  readonly themes: Framework['themes']
  readonly ours: readonly { readonly id: string; readonly percent: number | null; readonly interval: Interval | null }[]
  /** What the service is called in the language. */
  readonly service: string
  readonly language: Language
}

/** Lowest, average and highest of the reports published here, and ours; null where none was published by then. */
export const countedPlan = (given: ToCompare): ChartPlan | null => {
  const { comparison, language } = given
  const words = language === 'cy' ? cy : en
  const sides = comparison.themes.map(({ id, inspections, ...range }) => ({ id, n: String(inspections), ...range }))
  const title = words.comparisonCounted(comparison.reports.length, dayInWords(comparison.asAt, language))
  return planOf(given, sides, title)
}

/** The same as other publications printed it, without intervals; null where nothing was recorded. */
export const recordedPlan = (given: ToCompare): ChartPlan | null => {
  const { comparison, language } = given
  const words = language === 'cy' ? cy : en
  const asAt = comparison.recorded.map(each => each.asAt).reduce((a, b) => (a > b ? a : b), '')
  if (asAt === '') return null
  const known = (percent: number): Ranged => ({ percent, interval: null })
  const sides = comparison.recorded.map(({ theme, lowest, average, highest }) => ({
    id: theme,
    n: words.unknown,
    lowest: known(lowest),
    average: known(average),
    highest: known(highest),
  }))
  return planOf(given, sides, words.comparison(monthInWords(asAt, language)))
}

interface Side {
  readonly id: string
  /** Over how many inspections, in words. */
  readonly n: string
  readonly lowest: Ranged
  readonly average: Ranged
  readonly highest: Ranged
}

const planOf = (
  { themes, ours, service, language }: ToCompare,
  sides: readonly Side[],
  title: string,
): ChartPlan | null => {
  const words = language === 'cy' ? cy : en
  const rows = themes.flatMap(theme => {
    const side = sides.find(({ id }) => id === theme.id)
    const own = ours.find(({ id }) => id === theme.id)
    if (!side) return []
    const row = (which: string, n: string, { percent, interval }: Ranged) => ({
      label: words.comparisonRow(theme.title[language], which),
      parts: [percent],
      value: `${String(percent)}%`,
      cells: [n, `${String(percent)}%`, intervalIn(words, interval)],
    })
    return [
      row(words.lowest, side.n, side.lowest),
      row(words.average, side.n, side.average),
      row(words.highest, side.n, side.highest),
      ...(typeof own?.percent === 'number'
        ? [row(words.ours(service), '1', { percent: own.percent, interval: own.interval })]
        : []),
    ]
  })
  if (rows.length === 0) return null
  return {
    title,
    alternative: words.comparisonAlternative(rows.map(({ label, value }) => `${label} ${value}`)),
    most: 100,
    marks: [],
    series: [],
    rows,
    columns: [words.theme, words.inspections, words.score, words.interval],
  }
}

const intervalIn = (words: typeof en, interval: Interval | null): string =>
  interval === null ? words.unknown : words.range(Math.round(interval[0]), Math.round(interval[1]))
