/** What a whole table of answers comes to, once every row is in. */
import type { Plan } from '../plan.ts'
import type { Counts } from '../tally.ts'
import { noCounts } from '../tally.ts'
import type { CaseAnswers } from './answers.ts'
import { WRITTEN } from './answers.ts'

/** Counts of answers, of the cases that have one, and of all answers taken, texts and dates included. */
export interface SheetTotal {
  readonly counts: Counts
  readonly cases: number
  readonly answers: number
}

/** Counts the answers of the cases. */
export function totalOf(plan: Plan, cases: Iterable<CaseAnswers>): SheetTotal {
  const counts = noCounts(plan)
  let judged = 0
  let answers = 0
  for (const { answer } of cases) {
    const before = answers
    for (const [question, code] of answer.entries()) {
      if (code === 0) continue
      answers++
      if (code === WRITTEN) continue
      const cell = question * plan.stride + code
      counts[cell] = (counts[cell] as number) + 1
    }
    if (answers > before) judged++
  }
  return { counts, cases: judged, answers }
}
