/** The plan of a year and the state of a promise as pictures with their tables. */
import { chartOf } from '../../platform/chart/remember.ts'
import type { Chart } from '../../platform/pure/chart.ts'
import type { Language } from '../../platform/pure/words.ts'
import type { Period, Planned, Progress } from '../rules/calendar.ts'
import type { PromiseWords, YearWords } from '../rules/calendar-charts.ts'
import { promisePlan, yearPlan } from '../rules/calendar-charts.ts'

/** The chart of a programme's year, month by month. */
export const drawYear = (
  within: readonly Planned[],
  year: Period,
  words: YearWords,
  language: Language,
): Promise<Chart> => chartOf(yearPlan(within, year, words, language))

/** The chart of how far a promise is kept. */
export const drawPromise = (
  title: string,
  rows: readonly Progress[],
  words: PromiseWords,
  language: Language,
): Promise<Chart> => chartOf(promisePlan(title, rows, words, language))
