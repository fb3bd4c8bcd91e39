/** The lead's board: every case with its readings, what of them needs somebody, and whether the fieldwork will be done. */
import { groupBy } from '../../../platform/pure/group-by.ts'
import type { ContestBeside } from '../beside/contests.ts'
import type { Contested } from '../contested.ts'
import type { CaseState } from '../states.ts'
import { isDone } from '../states.ts'
import type { Pace } from './forecast.ts'

/** One reading of one case as the board shows it. */
export interface ReadingOnBoard {
  readonly assessment: number
  readonly case: number
  readonly kind: 'first' | 'second'
  readonly assessor: number | null
  readonly state: CaseState
  readonly answered: number
  /** Questions for this case; 0 before the first answer. */
  readonly toAnswer: number
  /** Questions that were answered differently. */
  readonly contested: number
  /** Dates, verdicts on deadlines and levels that were given differently. */
  readonly beside: readonly ContestBeside[]
  readonly lacking: number
  /** Operations that could not be taken and wait for the lead inspector. */
  readonly waiting: number
  /** Urgent concerns that were raised. */
  readonly concerns: number
  /** Of these, the ones that nobody has answered. */
  readonly unanswered: number
  readonly changedAt: Date | null
}

/** Whether a reading is complete: finished, with nothing contested, unanswered or waiting. */
export const isComplete = ({ state, contested, beside, lacking, waiting }: ReadingOnBoard): boolean =>
  isDone(state) && contested === 0 && beside.length === 0 && lacking === 0 && waiting === 0

/** What the whole fieldwork comes to. */
export interface Totals {
  readonly readings: number
  readonly complete: number
  readonly begun: number
  /** Answers, and all that is contested beside them. */
  readonly contested: Contested
  readonly waiting: number
  readonly concerns: number
  readonly unanswered: number
  readonly sentBack: number
}

/** The totals of all readings. */
export const totalsOf = (readings: readonly ReadingOnBoard[]): Totals => ({
  readings: readings.length,
  complete: readings.filter(isComplete).length,
  begun: readings.filter(one => one.state !== 'not-started' && !isComplete(one)).length,
  contested: {
    answers: sum(readings, ({ contested }) => contested),
    beside: readings.flatMap(({ beside }) => beside),
  },
  waiting: sum(readings, ({ waiting }) => waiting),
  concerns: sum(readings, ({ concerns }) => concerns),
  unanswered: sum(readings, ({ unanswered }) => unanswered),
  sentBack: readings.filter(({ state }) => state === 'sent-back').length,
})

const sum = (readings: readonly ReadingOnBoard[], of: (one: ReadingOnBoard) => number): number =>
  readings.reduce((total, one) => total + of(one), 0)

/** Each assessor's finished and unfinished readings, in the order of their numbers; a reading of nobody's is no one's pace. */
export const pacesOf = (readings: readonly ReadingOnBoard[]): ReadonlyMap<number, Pace> =>
  new Map(
    [
      ...groupBy(
        readings.filter(({ assessor }) => assessor !== null),
        ({ assessor }) => assessor ?? 0,
      ),
    ]
      .sort(([one], [other]) => one - other)
      .map(([person, own]) => {
        const done = own.filter(isComplete).length
        return [person, { done, remaining: own.length - done }]
      }),
  )
