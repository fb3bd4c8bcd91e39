/** Judging a benchmark case: how near somebody's answers come to those agreed on, and whether that is near enough. */
import type { Benchmark } from '../../framework/rules/benchmark.ts'
import type { Framework } from '../../framework/rules/framework.ts'
import { questionsOf } from '../../framework/rules/framework.ts'
import type { Question } from '../../framework/rules/question.ts'

/** One answer to a benchmark; `value` is '' while nothing was chosen. */
export interface GivenOnBenchmark {
  readonly question: string
  readonly value: string
  readonly note: string
}

/** One question of a finished benchmark. */
export interface Compared {
  readonly question: Question
  readonly given: string
  readonly note: string
  readonly agreed: string
  readonly why: Benchmark['agreed'][number]['why']
  readonly same: boolean
}

/** A finished benchmark: how many answers are the agreed ones, of how many. */
export interface CalibrationResult {
  readonly same: number
  readonly asked: number
  readonly passed: boolean
  readonly rows: readonly Compared[]
}

/** The questions that a benchmark asks, in its order. */
export function benchmarkQuestions(framework: Framework, { agreed }: Benchmark): readonly Question[] {
  const questions = new Map(questionsOf(framework).map(question => [question.id, question]))
  return agreed.flatMap(({ question }) => questions.get(question) ?? [])
}

/** The questions left without an answer that they allow. */
export const stillOpen = (questions: readonly Question[], given: readonly GivenOnBenchmark[]): readonly string[] =>
  questions
    .filter(({ id, answers }) => {
      const value = given.find(({ question }) => question === id)?.value
      return !answers.some(answer => answer.id === value)
    })
    .map(({ id }) => id)

/** The result of answers to every question. Passed is a share of the agreed answers that the framework sets. */
export function judgeCalibration(
  framework: Framework,
  benchmark: Benchmark,
  given: readonly GivenOnBenchmark[],
): CalibrationResult {
  const agreed = new Map(benchmark.agreed.map(each => [each.question, each]))
  const answered = new Map(given.map(each => [each.question, each]))
  const rows = benchmarkQuestions(framework, benchmark).flatMap((question): readonly Compared[] => {
    const right = agreed.get(question.id)
    if (!right) return []
    const { value = '', note = '' } = answered.get(question.id) ?? {}
    return [{ question, given: value, note, agreed: right.answer, why: right.why, same: value === right.answer }]
  })
  const same = rows.filter(each => each.same).length
  // In whole answers, so that a share of 0.8 of 5 asks for 4 whatever the rounding of binary fractions.
  const needed = Math.ceil(benchmark.pass.share * rows.length - 1e-9)
  return { same, asked: rows.length, passed: same >= needed, rows }
}

/** How somebody stands: `waived` may begin without having passed, by the word of the lead inspector. */
export type Calibrated = 'passed' | 'waived' | 'not-passed' | 'not-taken'

/** How somebody stands by what they finished and what the lead said; a pass once earned holds. */
export function calibratedBy(finished: readonly { readonly passed: boolean }[], isWaived: boolean): Calibrated {
  if (finished.some(({ passed }) => passed)) return 'passed'
  if (isWaived) return 'waived'
  return finished.length > 0 ? 'not-passed' : 'not-taken'
}

/**
 * Whether a reading does not open to be judged yet, where the framework blocks those who have passed no benchmark: while
 * cases are judged, to whoever has neither passed nor been let begin, of their own cases and of those that are nobody's.
 * What is sent is taken from them all the same: nothing that was judged on a device is refused or lost.
 */
export const isHeldBack = (of: {
  readonly blocks: boolean
  readonly isCalibrated: boolean
  /** Whether the inspection's cases are judged at its stage. */
  readonly isOpen: boolean
  readonly person: number | null
  readonly assessor: number | null
}): boolean => of.blocks && !of.isCalibrated && of.isOpen && (of.assessor === null || of.assessor === of.person)

/** Since when somebody is calibrated: the first pass, or the day on which they were let begin; null for never. */
export function calibratedSince(
  finished: readonly { readonly passed: boolean; readonly finishedAt: Date }[],
  waivers: readonly { readonly at: Date }[],
): Date | null {
  const moments = [
    ...finished.flatMap(({ passed, finishedAt }) => (passed ? finishedAt : [])),
    ...waivers.map(({ at }) => at),
  ]
  return moments.toSorted((one, other) => one.getTime() - other.getTime())[0] ?? null
}
