/** The forecast laid out for a chart with its table, and said in sentences. */
import type { ChartPlan } from '../../../platform/pure/chart.ts'
import type { Day } from '../../../platform/pure/days.ts'
import type { Language } from '../../../platform/pure/words.ts'
import type { Elapsed, Forecast, Outlook, TeamForecast } from './forecast.ts'

/** A forecast with the people whom it is of, in its order. */
export interface WeekForecast {
  readonly days: readonly Day[]
  readonly elapsed: Elapsed
  readonly people: readonly number[]
  readonly team: TeamForecast
}

/** The words that it needs. */
export interface ForecastWords {
  readonly chart: string
  readonly chartAlternative: (rows: readonly string[]) => string
  readonly assessor: string
  readonly done: string
  readonly left: string
  readonly rate: string
  readonly needed: string
  readonly more: string
  readonly says: string
  readonly unknown: string
  readonly range: (low: number, high: number) => string
  readonly short: Readonly<Record<Outlook, string>>
  readonly time: (gone: string, all: number, left: string) => string
  readonly outlook: Readonly<Record<Outlook, string>>
  readonly asShared: (percent: number) => string
  readonly asSharedUnknown: string
  readonly together: (percent: number, low: number, high: number, remaining: number) => string
}

/** A bar for each assessor: readings complete and left, with what the forecast says beside it. */
export function forecastPlan(
  { people, team, elapsed }: WeekForecast,
  name: (person: number) => string,
  words: ForecastWords,
): ChartPlan {
  const rows = team.each.map((one, at) => ({
    label: name(people[at] ?? 0),
    parts: [one.done, one.remaining],
    value: words.short[one.outlook],
    cells: cells(one, elapsed, words),
  }))
  return {
    title: words.chart,
    alternative: words.chartAlternative(
      rows.map(({ label, parts, value }) => `${label}: ${parts.join(' + ')}, ${value}`),
    ),
    most: Math.max(1, ...team.each.map(({ done, remaining }) => done + remaining)),
    marks: [],
    series: [words.done, words.left],
    rows,
    columns: [words.assessor, words.done, words.left, words.rate, words.needed, words.more, words.says],
  }
}

const cells = (
  { done, remaining, rate, range, outlook }: Forecast,
  { left }: Elapsed,
  words: ForecastWords,
): readonly string[] => [
  String(done),
  String(remaining),
  rate === null ? words.unknown : rate.toFixed(1),
  remaining === 0 || left <= 0 ? words.unknown : (remaining / left).toFixed(1),
  range === null ? words.unknown : words.range(...range),
  words.short[outlook],
]

/** The forecast of the week in sentences: first what is sure, then what is likely. */
export function forecastLines(
  { days, elapsed, team }: WeekForecast,
  words: ForecastWords,
  language: Language,
): readonly string[] {
  const gone = elapsed.gone.toLocaleString(language, { maximumFractionDigits: 1 })
  const left = elapsed.left.toLocaleString(language, { maximumFractionDigits: 1 })
  const { together, asShared } = team
  const lines = [words.time(gone, days.length, left), words.outlook[together.outlook]]
  if (together.chance === null || together.range === null) return lines
  const percent = (chance: number): number => Math.round(chance * 100)
  return [
    ...lines,
    asShared === null ? words.asSharedUnknown : words.asShared(percent(asShared)),
    words.together(percent(together.chance), ...together.range, together.remaining),
  ]
}
