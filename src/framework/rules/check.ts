/** Every reason to refuse a framework, all of them at once. */
import { checkAllocation } from './check-allocation.ts'
import { checkBenchmarks } from './check-benchmarks.ts'
import { checkAnnouncement } from './check-announcement.ts'
import { checkBands } from './check-bands.ts'
import { checkConditions } from './check-conditions.ts'
import { checkIds } from './check-ids.ts'
import { checkCaseWork } from './check-case-work.ts'
import { checkCases } from './check-cases.ts'
import { checkPhrasing } from './check-phrasing.ts'
import { checkQuestions } from './check-questions.ts'
import { checkSignOff } from './check-sign-off.ts'
import { checkCopies } from './check-recipients.ts'
import { checkTimetable } from './check-timetable.ts'
import type { Framework } from './framework.ts'
import type { Refusal } from './refusal.ts'

/** What is wrong with a framework: where, in which words, and what to do; nothing if it is sound. */
export function* check(framework: Omit<Framework, 'hash'>): Generator<Refusal> {
  yield* checkIds(framework)
  yield* checkCases(framework)
  yield* checkQuestions(framework)
  yield* checkConditions(framework)
  yield* checkBands(framework.bands)
  yield* checkTimetable(framework.timetable)
  yield* checkAllocation(framework)
  yield* checkBenchmarks(framework)
  yield* checkPhrasing(framework)
  yield* checkAnnouncement(framework)
  yield* checkCaseWork(framework)
  yield* checkSignOff(framework)
  yield* checkCopies(framework)
}
