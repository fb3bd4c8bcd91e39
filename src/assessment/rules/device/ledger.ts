/** The ledger of a device against the server's receipts: how much of what was answered is safe there. */
import type { Standing } from '../merge/standing.ts'

/** Counts of questions that have an answer, contested ones among them. */
export interface Ledger {
  readonly safe: number
  readonly of: number
}

/**
 * @param standing how each question stands with everything that this device holds
 * @param unsent the questions on which something waits here, or was not taken
 */
export function ledgerOf(standing: Iterable<readonly [string, Standing]>, unsent: ReadonlySet<string>): Ledger {
  let [safe, of] = [0, 0]
  for (const [question, { state }] of standing) {
    if (state === 'unanswered') continue
    of += 1
    if (!unsent.has(question)) safe += 1
  }
  return { safe, of }
}
