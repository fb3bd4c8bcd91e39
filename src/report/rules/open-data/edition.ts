/** A published edition as open data begins from it: what PostgreSQL read out of the signed file. */
import type { Content } from '../bundle.ts'

/** The content of a bundle without its texts, framework and comparison. */
export type FrozenFigures = Omit<Content, 'texts' | 'framework' | 'comparison'>

/** One edition that everybody may read. */
export interface OpenEdition {
  readonly inspection: string
  readonly edition: number
  /** Whether no later edition of the report has been released. */
  readonly isLatest: boolean
  /** The bundle's. */
  readonly hash: string
  readonly frameworkId: string
  readonly frameworkHash: string
  readonly figures: FrozenFigures
}

/** The beginning of an edition's content: who, when, and the headline scores. */
export type FrozenHead = Omit<FrozenFigures, 'sections' | 'criteria' | 'questions'>

/** An inspection in the list of those that are published, by its latest edition. */
export interface OpenInspection {
  readonly edition: number
  readonly hash: string
  readonly frameworkId: string
  readonly frameworkHash: string
  readonly head: FrozenHead
}
