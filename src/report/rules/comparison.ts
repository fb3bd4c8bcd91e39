/** How a report's headline scores stand among those published by then: recorded of others, and counted from our own. */
import type { Day } from '../../platform/pure/days.ts'
import type { Tally } from '../../platform/pure/proportion.ts'
import type { Comparator } from '../../programme/rules/programme.ts'
import type { Interval } from '../../scoring/rules/interval.ts'

/** A headline score as it was published; `percent` is whole, `interval` in percentage points. */
export interface ThemeScore extends Tally {
  readonly id: string
  readonly percent: number | null
  readonly interval: Interval | null
}

/** One published edition of a report, as much as a comparison needs. */
export interface PublishedScores {
  readonly inspection: string
  /** The service by its slug in the register. */
  readonly service: string
  readonly edition: number
  /** The bundle's. */
  readonly hash: string
  readonly frameworkId: string
  readonly synthetic: boolean
  /** The day of the inspection's publication. */
  readonly publishedOn: Day
  /** The moment of this edition's publication, in UTC. */
  readonly publishedAt: string
  readonly themes: readonly ThemeScore[]
}

/** National figures of another publication, as they were recorded, with where they were published. */
export type Recorded = Omit<Comparator, 'frameworkId'>

/** A report whose scores were counted. */
export interface ComparedReport {
  readonly inspection: string
  readonly edition: number
  readonly hash: string
  readonly publishedOn: Day
  readonly themes: readonly ThemeScore[]
}

/** A whole percentage with its interval in percentage points; null where none is known. */
export interface Ranged {
  readonly percent: number
  readonly interval: Interval | null
}

/** A theme over the reports that scored it. */
export interface ThemeRange {
  readonly id: string
  readonly inspections: number
  readonly lowest: Ranged
  readonly highest: Ranged
  readonly average: Ranged
}

/**
 * What had been published by a day. The two are never mixed: `recorded` is what other publications said, at most once a
 * theme, and `themes` follows from `reports` alone.
 */
export interface Comparison {
  readonly asAt: Day
  readonly recorded: readonly Recorded[]
  readonly reports: readonly ComparedReport[]
  readonly themes: readonly ThemeRange[]
}

/** Nothing to compare with. */
export const noComparison = (asAt: Day): Comparison => ({ asAt, recorded: [], reports: [], themes: [] })

/** Whose report is compared, and by when the others must have been published. */
export interface Compared {
  readonly inspection: string
  readonly frameworkId: string
  readonly synthetic: boolean
  readonly asAt: Day
  /** The moment of the first publication, or now before it: later editions of others are not looked at. */
  readonly at: string
}

/**
 * The editions that count: of every other inspection under the same framework that was published by then, the edition
 * that was the latest. Of one service only its first inspection counts, so that re-inspections are left out. Synthetic
 * inspections are compared among themselves and never with real ones.
 */
export const reportsBy = (all: readonly PublishedScores[], by: Compared): readonly PublishedScores[] => {
  const latest = new Map<string, PublishedScores>()
  for (const report of all) {
    if (report.frameworkId !== by.frameworkId || report.synthetic !== by.synthetic) continue
    if (report.inspection === by.inspection || report.publishedOn > by.asAt || report.publishedAt > by.at) continue
    if ((latest.get(report.inspection)?.edition ?? 0) < report.edition) latest.set(report.inspection, report)
  }
  const first = new Map<string, PublishedScores>()
  for (const report of latest.values()) {
    const known = first.get(report.service)
    if (known === undefined || isBefore(report, known)) first.set(report.service, report)
  }
  return [...first.values()].sort((a, b) => (isBefore(a, b) ? -1 : 1))
}

const isBefore = (a: PublishedScores, b: PublishedScores): boolean =>
  a.publishedOn === b.publishedOn ? a.inspection < b.inspection : a.publishedOn < b.publishedOn

/** The comparison for a report: `recorded` as known on the day, `all` every edition that was published. */
export const comparisonOf = (
  { all, recorded }: { readonly all: readonly PublishedScores[]; readonly recorded: readonly Comparator[] },
  by: Compared,
): Comparison => {
  const reports = reportsBy(all, by).map(({ inspection, edition, hash, publishedOn, themes }) => ({
    inspection,
    edition,
    hash,
    publishedOn,
    themes: themes.map(({ id, sufficient, scoreable, percent, interval }) => ({
      id,
      sufficient,
      scoreable,
      percent,
      interval,
    })),
  }))
  return {
    asAt: by.asAt,
    recorded: recorded.map(({ theme, asAt, lowest, highest, average, source }) => ({
      theme,
      asAt,
      lowest,
      highest,
      average,
      source,
    })),
    reports,
    themes: rangesOf(reports),
  }
}

/** Lowest, highest and average of each theme that any report scored, in the order in which they first stand. */
export const rangesOf = (reports: readonly ComparedReport[]): readonly ThemeRange[] => {
  const scores = new Map<string, Scored[]>()
  for (const { themes } of reports)
    for (const theme of themes) {
      if (theme.percent === null) continue
      const scored = { ...theme, percent: theme.percent }
      const known = scores.get(theme.id)
      if (known) known.push(scored)
      else scores.set(theme.id, [scored])
    }
  return [...scores].map(([id, its]) => ({
    id,
    inspections: its.length,
    lowest: ranged(its.reduce((a, b) => (b.percent < a.percent ? b : a))),
    highest: ranged(its.reduce((a, b) => (b.percent > a.percent ? b : a))),
    average: averageOf(its),
  }))
}

type Scored = Omit<ThemeScore, 'percent'> & { readonly percent: number }

const ranged = ({ percent, interval }: Scored): Ranged => ({ percent, interval })

/**
 * The average of the printed percentages, each inspection counted once, halves rounded up. Its 95% interval says how far
 * it may lie from the average over the whole caseloads of the same inspections: the distances of each score to the ends
 * of its own interval are added as squares. None is given where any score has none.
 *
 * Source: G. Y. Zou and A. Donner, "Construction of confidence limits about effect measures: a general approach",
 * Statistics in Medicine 27 (2008) 1693-1702, for a sum of independent estimates.
 */
const averageOf = (scores: readonly Scored[]): Ranged => {
  const n = scores.length
  const mean = scores.reduce((sum, { percent }) => sum + percent, 0) / n
  const percent = Math.floor(mean + 0.5)
  let below = 0
  let above = 0
  for (const { sufficient, scoreable, interval } of scores) {
    if (interval === null) return { percent, interval: null }
    const points = (100 * sufficient) / scoreable
    below += (points - interval[0]) ** 2
    above += (interval[1] - points) ** 2
  }
  const [low, high] = [mean - Math.sqrt(below) / n, mean + Math.sqrt(above) / n]
  return { percent, interval: [Math.max(0, low), Math.min(100, high)] }
}
