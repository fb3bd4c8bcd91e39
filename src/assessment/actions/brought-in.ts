/** What came of a file of answers that was brought in. */
import type { Words } from '../../platform/pure/words.ts'
import type { AfterBatch } from '../rules/in-full.ts'
import type { Receipt } from '../rules/operation.ts'

/** What came of it, to be told to whoever brought it in. */
export interface BroughtIn {
  readonly taken: number
  /** Already there, from an earlier time that the same was brought in or sent. */
  readonly before: number
  readonly faults: readonly Fault[]
  /** The cases that it was about, in the order of their references, with how each stands now. */
  readonly cases: readonly CaseAfter[]
  /** Of the file of a device: who wrote it, null where it names nobody, and the day on which it was saved; else null. */
  readonly device: { readonly writer: string | null; readonly savedOn: string | null } | null
}

/** A case after something was brought in to it. */
export interface CaseAfter {
  readonly reference: string
  readonly after: AfterBatch
}

/** A row of a table that could not be read, or an operation that was not taken, with why. */
export interface Fault {
  /** The row of a table; null in the file of a device. */
  readonly line: number | null
  /** The case and question, where they are known; else ''. */
  readonly where: string
  readonly message: Words
}

/** Counts receipts, and says why something was not taken. */
export function outcomeOf(
  all: readonly { readonly receipt: Receipt; readonly line?: number; readonly where?: string }[],
): Omit<BroughtIn, 'device' | 'cases'> {
  const count = (outcome: Receipt['outcome']): number => all.filter(({ receipt }) => receipt.outcome === outcome).length
  return {
    taken: count('kept'),
    before: count('kept-before'),
    faults: all.flatMap(({ receipt: { outcome, problem }, line = null, where = '' }) =>
      outcome === 'refused' || outcome === 'changed' ? [{ line, where, message: problem ?? alreadyOther }] : [],
    ),
  }
}

const alreadyOther: Words = {
  en: 'This is there already and says something else now. What was there first stands.',
  cy: 'Mae hwn yno eisoes ac yn dweud rhywbeth arall yn awr. Yr hyn a oedd yno gyntaf sy’n sefyll.',
}
