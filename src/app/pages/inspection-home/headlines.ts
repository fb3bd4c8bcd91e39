/** The headline scores as the page places them: each with its comment, its counts, and the national figures beside it. */
import type { Framework } from '../../../framework/rules/framework.ts'
import { monthInWords } from '../../../platform/pure/day-words.ts'
import type { Language } from '../../../platform/pure/words.ts'
import type { Comparator } from '../../../programme/rules/programme.ts'
import type { Score } from '../../../scoring/rules/score.ts'
import type { en } from '../inspection-home.words.ts'

/** Positions on a bar from 0 to 100; null where there is nothing to draw. */
export interface HeadlineBar {
  readonly score: number | null
  readonly interval: { readonly from: number; readonly width: number } | null
  readonly national: { readonly from: number; readonly width: number; readonly average: number } | null
}

export interface Headline {
  readonly title: string
  readonly percent: string
  /** The framework's phrase, or '' where nothing was scored. */
  readonly comment: string
  readonly counts: string
  readonly interval: string
  readonly national: string
  readonly bar: HeadlineBar
}

export interface Headlines {
  readonly items: readonly Headline[]
  /** "National figures are … by May 2012", or that there are none. */
  readonly asAt: string
  readonly sources: readonly string[]
  /** Whether there are national figures, and so a caution and a legend for them. */
  readonly compared: boolean
}

/** Every theme of the framework, in its order. */
export function headlinesView(
  { themes }: Framework,
  scores: readonly Score[],
  comparators: readonly Comparator[],
  words: typeof en,
  language: Language,
): Headlines {
  const latest = comparators.map(({ asAt }) => asAt).reduce((a, b) => (a > b ? a : b), '')
  return {
    items: themes.map(({ id, title }) => {
      const score = scores.find(each => each.id === id)
      const other = comparators.find(({ theme }) => theme === id)
      return headline(title[language], score, other, words, language)
    }),
    compared: comparators.length > 0,
    asAt: latest === '' ? words.noNational : words.asAt(monthInWords(latest, language)),
    sources: [...new Set(comparators.map(({ source }) => source))],
  }
}

function headline(
  title: string,
  score: Score | undefined,
  other: Comparator | undefined,
  words: typeof en,
  language: Language,
): Headline {
  const scored = score?.percent ?? null
  const [low, high] = score?.interval ?? []
  return {
    title,
    percent: scored === null ? words.notScored : `${scored}%`,
    comment: score?.band?.phrase[language] ?? '',
    counts: score && scored !== null ? words.counts(score.sufficient, score.scoreable) : '',
    interval: low === undefined || high === undefined ? '' : words.interval(Math.round(low), Math.round(high)),
    national: other ? words.national(other.lowest, other.average, other.highest) : '',
    bar: {
      score: scored,
      interval: low === undefined || high === undefined ? null : { from: low, width: high - low },
      national: other ? { from: other.lowest, width: other.highest - other.lowest, average: other.average } : null,
    },
  }
}
