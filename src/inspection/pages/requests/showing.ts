/** Which requests a reader wants to see. */
import type { RequestSoFar } from '../../rules/announcement/requests.ts'

/** The choices, in the order in which they are offered. */
export const showings = ['all', 'waiting', 'overdue', 'sent', 'commented', 'not-held', 'late', 'withdrawn'] as const
export type Showing = (typeof showings)[number]

/** Whether a request is among those wanted. */
export function isShown({ state, overdue, late }: RequestSoFar, wanted: Showing): boolean {
  if (wanted === 'all') return true
  if (wanted === 'overdue') return overdue > 0
  return wanted === 'late' ? late > 0 : state === wanted
}
