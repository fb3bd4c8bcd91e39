/** What a device sends about a case: an operation is made once, where the person works, and kept for ever. */
import type { Words } from '../../platform/pure/words.ts'
import type { Lack } from './completeness.ts'
import type { AnswerEvent } from './merge/event.ts'
import type {
  ConcernContent,
  GoodPracticeContent,
  LevelContent,
  RecordEventContent,
  StatementContent,
  TimelinessContent,
} from './operation/case-work.ts'

/** What every operation says of itself. */
export interface Sent {
  /** UUID made on the device, in small letters. */
  readonly id: string
  /** The case assessment that it belongs to. */
  readonly assessment: number
  /** What it was made on, such as a name that the browser chose for itself. */
  readonly device: string
  /** The device's own time, as `2026-11-21T10:00:00.000Z`. */
  readonly deviceClock: string
}

/** What an answer says; the person is known from whoever sends it. */
export type AnswerContent = Pick<
  AnswerEvent,
  'question' | 'value' | 'reasons' | 'note' | 'evidenceOn' | 'base' | 'settles'
>

/** An answer, or the choice between contested ones: `base` is then the one chosen and `settles` are the others. */
export interface AnswerOperation extends Sent, AnswerContent {
  readonly kind: 'answer'
}

/**
 * What an operation of any other kind holds. A new kind is a line here and its check in `operation/kinds.ts`; all of
 * them are kept in one log, and what stands is folded from it by rules of the kind.
 */
export interface LoggedContents {
  /** The assessor says that the case is done: refused with the list of what is missing, as `completeness.ts` tells. */
  readonly finish: Readonly<Record<string, never>>
  /** Somebody other than its assessor returns a finished case, with comments on its questions. */
  readonly 'send-back': {
    readonly reason: string
    readonly comments: readonly { readonly question: string; readonly text: string }[]
  }
  readonly 'record-event': RecordEventContent
  readonly timeliness: TimelinessContent
  readonly statement: StatementContent
  /** Taken from anybody in the team, at any stage: nothing stands between a child in danger and who can help. */
  readonly concern: ConcernContent
  readonly 'good-practice': GoodPracticeContent
  readonly level: LevelContent
  /**
   * Kept with the first reading of a case that was read twice: the answer that counts in the place of its own, which
   * stays. `first` and `second` are the ids of the answers between which it was decided; see `double/reading.ts`.
   */
  readonly moderate: {
    readonly question: string
    readonly value: string
    readonly reason: string
    readonly first: readonly string[]
    readonly second: readonly string[]
  }
}

/** The kinds that are kept in the common log. */
export type LoggedKind = keyof LoggedContents

/** An operation of one of the kinds of the common log. */
export type LoggedOperation = {
  readonly [Kind in LoggedKind]: Sent & { readonly kind: Kind; readonly content: LoggedContents[Kind] }
}[LoggedKind]

/** Everything that a device can send. */
export type Operation = AnswerOperation | LoggedOperation

/**
 * What became of one operation. `kept-before`: it came before and said the same. `changed`: it came before and said
 * something else, which is not taken. `refused`: it could not be taken, `problem` says why, and the lead inspector can
 * look at it; sent again it is judged anew.
 */
export interface Receipt {
  readonly id: string
  readonly outcome: 'kept' | 'kept-before' | 'changed' | 'refused'
  readonly problem?: Words
  /** What the case lacks, where it could not be finished. */
  readonly lacks?: readonly Lack[]
}

/** Whether a receipt says that the operation is safe on the server, so that the device may let go of it. */
export const isSafe = ({ outcome }: Receipt): boolean => outcome === 'kept' || outcome === 'kept-before'

/** An operation of the common log as it was kept. */
export type KeptOperation = LoggedOperation & {
  readonly person: number | null
  /** When the server received it, as ISO text in universal time. */
  readonly receivedAt: string
  /** Its place among all events of its case. */
  readonly order: number
}

/** An answer as it was kept. */
export interface KeptAnswer extends AnswerEvent {
  readonly receivedAt: string
  readonly order: number
}
