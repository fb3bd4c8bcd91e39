/** The timetable as the page places it: planned beside actual, and how far apart they are. */
import type { TimetableStep } from '../../../framework/rules/timetable.ts'
import { slippage } from '../../../inspection/rules/timetable.ts'
import type { Milestone } from '../../../inspection/rules/timetable.ts'
import { dayInWords, monthInWords, spanInWords } from '../../../platform/pure/day-words.ts'
import type { Day } from '../../../platform/pure/days.ts'
import type { Language } from '../../../platform/pure/words.ts'
import type { en } from '../inspection-home.words.ts'

export interface TimetableRow {
  readonly step: string
  readonly planned: string
  readonly actual: string
  readonly difference: string
  readonly reason: string
}

/** Every step of the inspection in the framework's order; `today` tells what is to come from what was not recorded. */
export const timetableRows = (
  steps: readonly TimetableStep[],
  milestones: readonly Milestone[],
  words: typeof en,
  language: Language,
  today: Day,
): readonly TimetableRow[] =>
  milestones.map(milestone => ({
    step: steps.find(({ id }) => id === milestone.step)?.title[language] ?? milestone.step,
    planned: spanInWords(milestone.plannedFrom, milestone.plannedTo, language),
    actual: actual(milestone, words, language, today),
    difference: difference(milestone, words),
    reason: milestone.reason ?? '',
  }))

function actual(
  { actualOn, monthOnly, plannedTo }: Milestone,
  words: typeof en,
  language: Language,
  today: Day,
): string {
  if (actualOn === null) return plannedTo < today ? words.notPublished : words.toCome
  return monthOnly ? monthInWords(actualOn, language) : dayInWords(actualOn, language)
}

function difference(milestone: Milestone, words: typeof en): string {
  const days = slippage(milestone)
  if (days === null) return words.noComment
  if (days === 0) return words.onTime
  return milestone.monthOnly ? words.lateAtLeast(days) : words.late(days)
}
