/** What a score is: never a bare percentage, always the counts that make it. */
import type { Band } from '../../framework/rules/framework.ts'
import type { Tally } from '../../platform/pure/proportion.ts'

/** A 95% interval in percentage points, 0 to 100. */
export type Interval = readonly [low: number, high: number]

/** The score of one question, criterion, section or theme. */
export interface Score extends Tally {
  readonly id: string
  /** Whole percent, half up; null is "not scored". */
  readonly percent: number | null
  /** Read from the rounded percentage; null where nothing was scored. */
  readonly band: Band | null
  readonly interval: Interval | null
}

/** All scores of a set of cases under one framework, in the framework's order. */
export interface Scores {
  readonly themes: readonly Score[]
  readonly sections: readonly Score[]
  readonly criteria: readonly Score[]
  readonly questions: readonly Score[]
}
