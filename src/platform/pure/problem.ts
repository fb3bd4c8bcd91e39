/** The one shape of everything that can go wrong for a user. Each slice lists its own in `rules/problems.ts`. */
import type { Words } from './words.ts'

/** HTTP statuses that a Problem may end in. */
export type ProblemStatus = 400 | 401 | 403 | 404 | 409 | 410 | 413 | 422 | 429 | 500 | 503

/** What a slice declares of one thing that can go wrong. */
export interface ProblemDetails {
  /** A stable name for logs and tests, such as `inspection.not-found`. */
  readonly name: string
  readonly status: ProblemStatus
  /** What happened, as its reader would say it. */
  readonly title: Words
  /** What the reader can do next. */
  readonly next: Words
  /** Whether somebody on call should be woken. */
  readonly wake?: boolean
}

/** Thrown for 403, 404, 409 and our own faults; the web frame turns it into an error page. */
export class Problem extends Error {
  readonly details: ProblemDetails

  constructor(details: ProblemDetails) {
    super(details.name)
    this.name = 'Problem'
    this.details = details
  }
}
