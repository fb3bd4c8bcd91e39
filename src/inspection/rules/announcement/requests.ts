/** What a service is asked for before an inspection, and how far each request has come: derived from what was added. */
import type { Day } from '../../../platform/pure/days.ts'
import { daysBetween } from '../../../platform/pure/days.ts'
import type { Words } from '../../../platform/pure/words.ts'
import { londonDay } from '../../../platform/pure/london.ts'

/** One thing asked for, from the framework or by somebody of the inspectorate afterwards. */
export interface Request {
  /** The framework's id for it, or `further-7` for one that was added. */
  readonly id: string
  /** By which both sides speak of it. */
  readonly number: number
  readonly section: Words
  readonly title: Words
  readonly guidance: Words | null
  readonly due: Day | null
}

/** What may happen to a request; each is added and none is altered. */
export type RequestEventKind =
  'file' | 'comment' | 'not-held' | 'file-withdrawn' | 'request-withdrawn' | 'request-restored'

export interface RequestEvent {
  readonly id: number
  readonly request: string
  readonly kind: RequestEventKind
  /** A comment, or a reason. */
  readonly text: string
  /** The stored file that was sent or withdrawn. */
  readonly file: string | null
  readonly at: Date
  /** A person's id. */
  readonly by: number | null
}

/** `sent` has a file, `commented` words alone; a withdrawn request needs no answer. */
export const requestStates = ['waiting', 'sent', 'commented', 'not-held', 'withdrawn'] as const
export type RequestState = (typeof requestStates)[number]

/** A request with what it has come to. */
export interface RequestSoFar {
  readonly request: Request
  readonly events: readonly RequestEvent[]
  readonly state: RequestState
  /** The ids of the stored files that stand, in the order in which they were sent. */
  readonly files: readonly string[]
  /** The day of the first answer; null while it waits. */
  readonly answeredOn: Day | null
  /** Days by which the first answer came after it was due; 0 where it came in time or has not come. */
  readonly late: number
  /** Days since it was due, where nothing has come. */
  readonly overdue: number
}

/** How far every request has come on a day; null once answers are closed, when nothing is overdue any more. */
export const requestsOn = (
  requests: readonly Request[],
  events: readonly RequestEvent[],
  today: Day | null,
): readonly RequestSoFar[] =>
  requests.map(request => {
    const own = events.filter(each => each.request === request.id)
    const state = stateOf(own)
    const answer = state === 'waiting' ? undefined : own.find(isAnswer)
    const answeredOn = answer ? londonDay(answer.at) : null
    const { due } = request
    return {
      request,
      events: own,
      state,
      files: standingFiles(own),
      answeredOn,
      late: due === null || answeredOn === null ? 0 : Math.max(0, daysBetween(due, answeredOn)),
      overdue: due === null || today === null || state !== 'waiting' ? 0 : Math.max(0, daysBetween(due, today)),
    }
  })

/** The files that were sent and not withdrawn. */
export function standingFiles(events: readonly RequestEvent[]): readonly string[] {
  const gone = new Set(events.flatMap(({ kind, file }) => (kind === 'file-withdrawn' && file !== null ? [file] : [])))
  return events.flatMap(({ kind, file }) => (kind === 'file' && file !== null && !gone.has(file) ? [file] : []))
}

const isAnswer = ({ kind }: RequestEvent): boolean => kind === 'file' || kind === 'comment' || kind === 'not-held'

function stateOf(events: readonly RequestEvent[]): RequestState {
  const standing = events.findLast(({ kind }) => kind === 'request-withdrawn' || kind === 'request-restored')
  if (standing?.kind === 'request-withdrawn') return 'withdrawn'
  if (standingFiles(events).length > 0) return 'sent'
  // Whoever sends a file after all no longer says that there is none, even when that file is then withdrawn.
  const last = events.findLast(({ kind }) => kind === 'not-held' || kind === 'file')
  if (last?.kind === 'not-held') return 'not-held'
  return events.some(({ kind }) => kind === 'comment') ? 'commented' : 'waiting'
}
