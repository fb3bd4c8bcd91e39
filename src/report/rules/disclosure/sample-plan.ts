/** The chart of a table of the sample as it is published: no bar and no share lets a withheld count be measured. */
import type { ChartPlan, ChartRow } from '../../../platform/pure/chart.ts'
import { wholePercent } from '../../../platform/pure/proportion.ts'
import type { Language } from '../../../platform/pure/words.ts'
import type { SampleRow, SampleTable, Shown } from './sample-tables.ts'

/** The words around it, in the language of its titles. */
export interface SampleWords {
  readonly title: string
  readonly alternative: (rows: readonly string[]) => string
  readonly inAll: (n: number, percent: number) => string
  readonly fewerThan: (count: number) => string
  readonly withheld: string
  readonly cases: string
  readonly share: string
}

interface Manner {
  readonly words: SampleWords
  readonly language: Language
  /** The count under which one is small. */
  readonly fewest: number
}

/** The plan; `most` is the end of its scale, the number of all cases where it is left out. */
export const samplePlan = (table: SampleTable, manner: Manner, most?: number): ChartPlan => {
  const { words, language } = manner
  const { attribute, settings, shares } = table
  const total = table.rows.reduce((sum, row) => sum + row.total, 0)
  // Bars of parts some of which are missing would be read as whole.
  const isWhole = table.rows.every(({ shown }) => shown.bySetting.every(count => typeof count === 'number'))
  const rows = table.rows.map(row => rowOf(table, row, { ...manner, total, isWhole }))
  return {
    title: words.title,
    alternative: words.alternative(rows.map(({ label, value }) => `${label}: ${value}`)),
    most: most ?? Math.max(total, 1),
    marks: [],
    series: isWhole ? settings.map(setting => setting.title[language]) : [],
    rows,
    columns: [
      attribute.title[language],
      ...settings.map(setting => setting.title[language]),
      words.cases,
      ...(shares ? [words.share] : []),
    ],
  }
}

const rowOf = (
  { settings, shares }: SampleTable,
  { title, shown }: SampleRow,
  { words, language, fewest, total, isWhole }: Manner & { readonly total: number; readonly isWhole: boolean },
): ChartRow => {
  const said = (count: Shown): string =>
    typeof count === 'number' ? String(count) : count === 'small' ? words.fewerThan(fewest) : words.withheld
  const n = shown.total
  const percent = typeof n === 'number' ? (wholePercent({ sufficient: n, scoreable: total }) ?? 0) : null
  const share = percent === null ? words.withheld : `${String(percent)}%`
  const known = (count: Shown): number => (typeof count === 'number' ? count : 0)
  return {
    label: title[language],
    parts: isWhole ? shown.bySetting.map(known) : [known(n)],
    value: typeof n === 'number' && percent !== null && shares ? words.inAll(n, percent) : said(n),
    cells: [...(settings.length > 0 ? shown.bySetting.map(said) : []), said(n), ...(shares ? [share] : [])],
  }
}
