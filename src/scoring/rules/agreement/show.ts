/** Agreement and drift as pages print them: cells of tables, and plans of charts. */
import type { ChartPlan } from '../../../platform/pure/chart.ts'
import { dayInWords } from '../../../platform/pure/day-words.ts'
import { wholePercent } from '../../../platform/pure/proportion.ts'
import type { Language } from '../../../platform/pure/words.ts'
import type { Agreement, Coefficient } from './agreement.ts'
import type { DriftRow } from './drift.ts'
import type { AgreementTable } from './table.ts'

/** The words that it needs. */
export interface AgreementWords {
  readonly of: (same: number, pairs: number) => string
  readonly interval: (low: string, high: string) => string
  readonly noInterval: string
  readonly cannot: string
  readonly unknown: string
  readonly chart: string
  readonly chartAlternative: (rows: readonly string[]) => string
  readonly criterion: string
  readonly pairs: string
  readonly share: string
  readonly kappa: string
  readonly ac1: string
  readonly driftChart: string
  readonly driftAlternative: (rows: readonly string[]) => string
  readonly when: string
  readonly readings: string
  readonly sufficient: string
  readonly percent: string
  readonly range: string
  readonly row: (name: string, day: string) => string
}

/** A coefficient with its interval: 0.84 (0.71 to 0.97). */
export function coefficientText(coefficient: Coefficient | null, words: AgreementWords): string {
  if (!coefficient) return words.cannot
  const { value, interval } = coefficient
  const range = interval ? words.interval(two(interval[0]), two(interval[1])) : words.noInterval
  return `${two(value)} (${range})`
}

/** A share with its interval: 91% (84% to 95%). */
export function shareText({ share, same, pairs }: Agreement, words: AgreementWords): string {
  if (!share) return words.cannot
  const percent = (value: number): string => `${Math.round(value * 100)}%`
  const range = share.interval
    ? words.interval(percent(share.interval[0]), percent(share.interval[1]))
    : words.noInterval
  return `${wholePercent({ sufficient: same, scoreable: pairs }) ?? 0}% (${range})`
}

// Never "-0.00".
const two = (value: number): string => (Math.round(value * 100) / 100 || 0).toFixed(2)

/** The cells of one row: how many were the same, the share, kappa and AC1. */
export const agreementCells = (agreement: Agreement, words: AgreementWords): readonly string[] => [
  words.of(agreement.same, agreement.pairs),
  shareText(agreement, words),
  coefficientText(agreement.kappa, words),
  coefficientText(agreement.ac1, words),
]

/** What heads these cells. */
export const measures = (words: AgreementWords): readonly string[] => [words.pairs, words.share, words.kappa, words.ac1]

/** A bar for each criterion: the share of answers that are the same; its table has all measures. */
export function criteriaPlan({ criteria }: AgreementTable, words: AgreementWords, language: Language): ChartPlan {
  const rows = criteria.map(({ criterion, agreement }) => {
    const percent = wholePercent({ sufficient: agreement.same, scoreable: agreement.pairs }) ?? 0
    return {
      label: `${criterion.id} ${criterion.title[language]}`,
      parts: [percent],
      value: `${percent}%`,
      cells: agreementCells(agreement, words),
    }
  })
  return {
    title: words.chart,
    alternative: words.chartAlternative(rows.map(({ label, value }) => `${label}: ${value}`)),
    most: 100,
    marks: [],
    series: [],
    rows,
    columns: [words.criterion, ...measures(words)],
  }
}

/** A bar for each assessor and day: the share of sufficient answers. */
export function driftPlan(
  drift: readonly DriftRow[],
  name: (person: number) => string,
  words: AgreementWords,
  language: Language,
): ChartPlan {
  const rows = drift.map(({ person, day, readings, sufficient, scoreable, percent, interval }) => ({
    label: words.row(name(person), dayInWords(day, language)),
    parts: [percent ?? 0],
    value: percent === null ? words.unknown : `${percent}%`,
    cells: [
      String(readings),
      words.of(sufficient, scoreable),
      percent === null ? words.unknown : `${percent}%`,
      interval ? words.interval(String(Math.round(interval[0])), String(Math.round(interval[1]))) : words.unknown,
    ],
  }))
  return {
    title: words.driftChart,
    alternative: words.driftAlternative(rows.map(({ label, value }) => `${label}: ${value}`)),
    most: 100,
    marks: [],
    series: [],
    rows,
    columns: [words.when, words.readings, words.sufficient, words.percent, words.range],
  }
}
