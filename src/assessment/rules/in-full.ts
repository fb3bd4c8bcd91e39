/** One case assessment as a device takes it along: everything that is needed to judge the case without a network. */
import type { Attributes, Standing as Asked } from '../../framework/rules/route.ts'
import type { HolidayCalendar } from '../../platform/pure/bank-holidays.ts'
import type { Day } from '../../platform/pure/days.ts'
import type { Words } from '../../platform/pure/words.ts'
import type { Lack } from './completeness.ts'
import type { AnswerEvent } from './merge/event.ts'
import type { Standing } from './merge/standing.ts'
import type { KeptAnswer, KeptOperation, Receipt } from './operation.ts'
import type { CaseState } from './states.ts'

/** What the deadlines of a case are counted by, whatever day it is. */
export interface CaseCalendar {
  /** The bank holidays of the service's nation, as the rules by which they are told in any year. */
  readonly holidays: HolidayCalendar
  /** The last planned day of fieldwork, after which nothing of the record counts; null while it is not known. */
  readonly lastOfFieldwork: Day | null
}

/** Answered at `assessmentPaths.inFull`. */
export interface AssessmentInFull {
  readonly assessment: number
  readonly inspection: string
  readonly kind: 'first' | 'second'
  readonly case: { readonly reference: string; readonly attributes: Attributes }
  /** The edition to judge by; its content never changes. */
  readonly framework: { readonly id: string; readonly hash: string }
  readonly state: CaseState
  /** Null where operations are taken; otherwise why they would not be. */
  readonly closed: Words | null
  /** In the order of the conversation, with why a question is not for this case. */
  readonly questions: readonly { readonly id: string; readonly asked: Asked; readonly why: Words | null }[]
  readonly answers: readonly KeptAnswer[]
  readonly operations: readonly KeptOperation[]
  readonly lacks: readonly Lack[]
  /** Operations that the lead inspector has yet to look at. */
  readonly waiting: number
  /** What its deadlines are counted by. */
  readonly calendar: CaseCalendar
  /** Names of those who made the events, by person. */
  readonly people: Readonly<Record<number, string>>
  /** Ask for what came later with `?after=` this. */
  readonly cursor: number
}

/** Answered to a GET of `assessmentPaths.operations`: what came after the cursor. */
export interface Since {
  readonly answers: readonly KeptAnswer[]
  readonly operations: readonly KeptOperation[]
  readonly state: CaseState
  /** Operations that the lead inspector has yet to look at. */
  readonly waiting: number
  readonly cursor: number
}

/** Where one case assessment stands after a batch. */
export interface AfterBatch {
  readonly assessment: number
  readonly state: CaseState
  readonly toAnswer: number
  readonly answered: number
  readonly contested: number
  /** Questions that lack something: unanswered, contested, or without a reason that is needed. */
  readonly lacking: number
  readonly cursor: number
}

/** Sent to both addresses of operations; they are read one by one, so that a bad one spoils no other. */
export interface Batch {
  readonly operations: readonly unknown[]
}

/** Answered to a batch: a receipt for each operation in the batch's order, and where each assessment stands now. */
export interface BatchAnswer {
  readonly receipts: readonly Receipt[]
  readonly assessments: readonly AfterBatch[]
}

/** Answered at `assessmentPaths.question`: one question, and everything ever answered to it, oldest first. */
export interface QuestionInFull {
  readonly question: string
  readonly standing: Standing
  readonly history: readonly AnswerEvent[]
  readonly people: Readonly<Record<number, string>>
}
