/** What a check before publication finds: where it is, what is wrong there, and whether it stands in the way. */
import type { Words } from '../../../platform/pure/words.ts'

/** The checks, in the order in which they are told. */
export const checks = ['reference', 'figures', 'empty', 'accessibility', 'welsh'] as const
export type Check = (typeof checks)[number]

/** Where something is put right. */
export type Where =
  /** The passage that somebody wrote. */
  | { readonly at: 'passage'; readonly passage: number }
  | { readonly at: 'criterion'; readonly criterion: string }
  | { readonly at: 'findings' | 'commentary' | 'examples' | 'recommendations' }
  /** A place of the report itself, by its anchor; '' for the report as a whole. */
  | { readonly at: 'report'; readonly anchor: string }

/** One thing that a check found. A refusal is put right before anything is published; a remark is for a person to weigh. */
export interface Lack {
  readonly check: Check
  readonly weight: 'refusal' | 'remark'
  /** Such as "1.1, strength 2". */
  readonly place: Words
  readonly where: Where
  readonly message: Words
}

/** Those that stand in the way. */
export const refusals = (lacks: readonly Lack[]): readonly Lack[] => lacks.filter(({ weight }) => weight === 'refusal')
