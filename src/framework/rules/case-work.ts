/** What a framework says of judging a case beside its questions: dated events and deadlines, concerns, interviews. */
import type { Words } from '../../platform/pure/words.ts'
import type { Provenance } from './source.ts'

/** Something that a case record dates, such as the day on which a plan was finished. Never free text. */
export interface RecordEvent {
  readonly id: string
  readonly title: Words
  /** Id of the case attribute that holds its day already; it is then not entered again. */
  readonly attribute?: string
  /** Whether it can happen more than once in a case, as a review does. */
  readonly several?: boolean
}

/** How much time there is: working days are Mondays to Fridays that are no bank holidays. */
export interface Limit {
  readonly amount: number
  readonly unit: 'working-days' | 'days' | 'months'
}

/** By when something is due in a case, counted from an event of its record. */
export interface TimelinessRule {
  readonly id: string
  readonly title: Words
  /** The questions to which its outcome is proposed as the answer. */
  readonly questions: readonly string[]
  /** The cases for which it holds: those with one of these values of an attribute; all where absent. */
  readonly cases?: { readonly attribute: string; readonly in: readonly string[] }
  /** Ids of events: the clock starts with one, and the other is due. */
  readonly starts: string
  readonly due: string
  readonly limit: Limit
  /** Whether it falls due again as often, counted from the last time, until the event that ends it. */
  readonly repeats?: { readonly until: string }
  /** The edition of the standard that it is taken from, such as a year. */
  readonly edition: Words
  readonly provenance: Provenance
}

/** Deadlines, and the events from which they are worked out. */
export interface Timeliness {
  readonly events: readonly RecordEvent[]
  readonly rules: readonly TimelinessRule[]
}

/** A kind, such as that of a concern or of an interview. */
export interface Kind {
  readonly id: string
  readonly title: Words
}

/** What goes on beside the questions of a case. */
export interface CaseWork {
  readonly concerns: {
    readonly kinds: readonly Kind[]
    /** Minutes without an answer after which a concern is escalated. */
    readonly escalateAfter: { readonly minutes: number; readonly provenance: Provenance }
  }
  /** With whom interviews are held. */
  readonly interviews: readonly Kind[]
  /** What is altered in an example of good practice before it may be used. */
  readonly goodPractice: { readonly checklist: readonly Kind[]; readonly provenance: Provenance }
  /** Whether a level of one's own that is not the recorded one needs a reason; absent where none is asked for. */
  readonly levels?: { readonly reasonWhereDifferent: boolean; readonly provenance: Provenance }
}
