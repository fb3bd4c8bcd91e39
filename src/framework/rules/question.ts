/** What is asked of a case: a question, its answers, when it applies and how a report speaks of it. */
import type { Words } from '../../platform/pure/words.ts'
import type { Provenance } from './source.ts'

export type QuestionKind = 'judgement' | 'fact' | 'choice' | 'date' | 'text'

export interface Question {
  readonly id: string
  /** The question as the assessor is asked it. */
  readonly text: Words
  readonly kind: QuestionKind
  /** Empty for `date` and `text`. */
  readonly answers: readonly Answer[]
  /** Whether it counts in its criterion, section and themes. Always false but for `judgement`. */
  readonly scores: boolean
  /** Ids of the themes that it feeds as a key question. */
  readonly themes: readonly string[]
  /** Absent when it applies to every case. */
  readonly applies?: Condition
  readonly guidance: Words
  /** Where to look in the case record, and what to ask the case manager. */
  readonly evidence: readonly Words[]
  readonly reasons: readonly Reason[]
  /** What each answer looks like in a case, made up; absent where nobody has written any. */
  readonly examples?: readonly Example[]
  /** Id of the case attribute that holds the service's own level, where the assessor gives theirs beside it. */
  readonly recorded?: string
  /** Null where no sentence of a report speaks of it, as of a date; never null for a judgement. */
  readonly phrases: Phrases | null
  /** Position in the conversation with a case manager; scoring order is the order of the sections. */
  readonly screenOrder: number
  readonly provenance: Provenance
}

/** Which side of the line an answer falls: `outside` leaves numerator and denominator alike. */
export type Line = 'above' | 'below' | 'outside'

/** One answer that a question allows. */
export interface Answer {
  readonly id: string
  readonly title: Words
  readonly line: Line
  /** Other spellings accepted on import, in lower case. */
  readonly aliases: readonly string[]
}

/** When a question applies, over the case's attributes and earlier answers. */
export type Condition =
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition }
  | { readonly attribute: string; readonly in: readonly string[] }
  | { readonly question: string; readonly in: readonly string[] }

/** A reason that an assessor may give for an answer below the line; several may hold in one case. */
export interface Reason {
  readonly id: string
  readonly text: Words
}

/** An invented case to which an answer of a question is right. */
export interface Example {
  /** Id of one of the question's answers. */
  readonly answer: string
  readonly text: Words
}

/** Sentences of a report, where `{share}` stands for "76% of cases" or "13 of 16 relevant cases (81%)". */
export interface Phrases {
  readonly above: Words
  readonly below: Words
}
