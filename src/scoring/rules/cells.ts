/** A score as the pages of this stage print it. */
import type { Bands } from '../../framework/rules/bands.ts'
import type { Language } from '../../platform/pure/words.ts'
import type { Score } from './score.ts'

/** The words that a score needs. */
export interface ScoreWords {
  readonly notScored: string
  readonly of: (sufficient: number, scoreable: number) => string
  readonly range: (low: number, high: number) => string
}

/** A score in text, and as a bar from 0 to 100 with its interval; no bar where nothing was scored. */
export interface ScoreCells {
  readonly counts: string
  readonly percent: string
  readonly range: string
  readonly bar: { readonly length: number; readonly low: number; readonly high: number } | null
}

/** The cells of one score. */
export function scoreCells({ sufficient, scoreable, percent, interval }: Score, words: ScoreWords): ScoreCells {
  if (percent === null || !interval) return { counts: words.of(0, 0), percent: words.notScored, range: '', bar: null }
  const [low, high] = interval.map(Math.round) as [number, number]
  return {
    counts: words.of(sufficient, scoreable),
    percent: `${percent}%`,
    range: words.range(low, high),
    bar: { length: percent, low, high },
  }
}

/** The comment on a score, where the framework's reports print one at this level; otherwise ''. */
export const commentOn = (
  { band }: Score,
  level: Bands['printedFor'][number],
  { printedFor }: Bands,
  language: Language,
): string => (band && printedFor.includes(level) ? band.label[language] : '')

export const scoreWords: Readonly<Record<Language, ScoreWords>> = {
  en: {
    notScored: 'Not scored',
    of: (sufficient, scoreable) => `${sufficient} of ${scoreable}`,
    range: (low, high) => `${low} to ${high}`,
  },
  cy: {
    notScored: 'Heb ei sgorio',
    of: (sufficient, scoreable) => `${sufficient} o ${scoreable}`,
    range: (low, high) => `${low} i ${high}`,
  },
}
