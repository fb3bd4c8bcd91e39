/** The days of a publication in words: only the month where no more is known, and when the improvement plan is due. */
import { planned } from '../../../inspection/rules/timetable.ts'
import { holidaysBetween } from '../../../platform/holidays/read.ts'
import { dayInWords, monthInWords } from '../../../platform/pure/day-words.ts'
import { addDays } from '../../../platform/pure/days.ts'
import type { Language } from '../../../platform/pure/words.ts'
import type { en } from '../public-report.words.ts'
import type { Published } from '../../../report/actions/releases.ts'

/** When the report was first published. */
export function publishedWords(
  { inspection: { publishedOn }, editions, latest, monthOnly }: Published,
  language: Language,
): string {
  const day = publishedOn ?? (editions[0] ?? latest).releasedAt.slice(0, 10)
  return monthOnly ? monthInWords(day, language) : dayInWords(day, language)
}

/** No improvement plan of any framework is due later. */
const farthest = 3 * 365

/**
 * When the improvement plan is due in words, counted from the day of publication, or from its month where no day is known;
 * '' where the framework asks for none.
 */
export async function planDue(
  { inspection, framework, monthOnly }: Published,
  words: typeof en,
  language: Language,
): Promise<string> {
  const { copies, timetable } = framework
  const { publishedOn, service } = inspection
  const plan = timetable.find(({ id }) => id === copies?.plan)
  if (!copies || !plan || publishedOn === null) return ''
  if (monthOnly) return plan.after === copies.publication ? words.dueAfter(plan.offset.to, plan.offset.unit) : ''
  // The steps that hang on publication, counted from the day on which it happened.
  const after = timetable.reduce<typeof timetable>(
    (kept, step) =>
      step.id === copies.publication
        ? [{ ...step, after: null }]
        : kept.some(({ id }) => id === step.after)
          ? [...kept, step]
          : kept,
    [],
  )
  const holidays = await holidaysBetween(service.nation, publishedOn, addDays(publishedOn, farthest))
  const days = holidays.map(({ day }) => day)
  const due = planned(after, publishedOn, days).find(({ step }) => step === plan.id)
  return due ? words.due(dayInWords(due.plannedTo, language)) : ''
}
