/** An edition that everybody may read, with as much of it as lists, feeds and public pages need. */
import type { Words } from '../../../platform/pure/words.ts'
import type { Content } from '../bundle.ts'

/** The scores of an edition as its bundle says them, without those of single questions. */
export type ReleasedScores = Pick<Content, 'themes' | 'sections' | 'criteria'>

/** One edition of a report since the moment from which everybody may read it. */
export interface Release {
  readonly inspection: number
  /** From 1; a correction is the next. */
  readonly edition: number
  /** The moment in UTC, such as `2026-11-21T09:30:00.000Z`. */
  readonly releasedAt: string
  /** Hash of the signed bundle; null for one that was published unsigned. */
  readonly hash: string | null
  /** Why it follows another; null for the first. */
  readonly correction: Words | null
  readonly scores: ReleasedScores
}

/** What of a bundle's content its release repeats: the scores that the edition shows. */
export const releasedScores = ({
  themes,
  sections,
  criteria,
  suppressed = [],
}: ReleasedScores & Pick<Content, 'suppressed'>): ReleasedScores => ({
  themes: themes.filter(({ id }) => !suppressed.includes(`theme ${id}`)),
  sections: sections.filter(({ id }) => !suppressed.includes(`section ${id}`)),
  criteria: criteria.filter(({ id }) => !suppressed.includes(`criterion ${id}`)),
})
