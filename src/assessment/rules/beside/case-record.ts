/** Everything dated in a case: what was entered, what the deadlines come to, and what was made of them. */
import type { Framework } from '../../../framework/rules/framework.ts'
import type { TimelinessRule } from '../../../framework/rules/case-work.ts'
import type { HolidayCalendar } from '../../../platform/pure/bank-holidays.ts'
import { holidaysOfYear } from '../../../platform/pure/bank-holidays.ts'
import type { Day } from '../../../platform/pure/days.ts'
import { addDays } from '../../../platform/pure/days.ts'
import type { Dated, Verdict } from '../case-dates.ts'
import { caseDates, recordedFrom, rulesFor, verdictsOf } from '../case-dates.ts'
import type { WorkedOut } from '../timeliness.ts'
import { workOut } from '../timeliness.ts'
import type { CaseBeside } from './beside.ts'

/** A deadline of a case: what it comes to, and what was made of it. */
export interface Worked {
  readonly rule: TimelinessRule
  readonly worked: WorkedOut
  readonly verdict: Verdict | null
}

/** Everything dated in a case; both empty where its framework knows no deadlines. */
export interface CaseRecord {
  readonly dates: readonly Dated[]
  readonly worked: readonly Worked[]
}

/** What deadlines are counted by: the bank holidays of the service's nation, and the day up to which a record counts. */
export interface Calendar {
  readonly holidays: HolidayCalendar
  readonly asOf: Day
}

// A deadline may lie a few months after the last date.
const afterLast = 400

/** Works out every deadline of a case. */
export function workOutRecord(
  {
    framework,
    attributes,
    operations,
  }: Pick<CaseBeside, 'attributes' | 'operations'> & {
    readonly framework: Pick<Framework, 'timeliness'>
  },
  { holidays: calendar, asOf }: Calendar,
): CaseRecord {
  const { timeliness } = framework
  if (!timeliness) return { dates: [], worked: [] }
  const dates = caseDates(timeliness, attributes, operations)
  const recorded = recordedFrom(dates)
  const days = [...[...recorded.values()].flatMap(each => each.days), asOf].toSorted()
  const holidays = holidaysIn(calendar, days[0] ?? asOf, addDays(days.at(-1) ?? asOf, afterLast))
  const verdicts = verdictsOf(operations)
  return {
    dates,
    worked: rulesFor(timeliness, attributes).map(rule => ({
      rule,
      worked: workOut(rule, { recorded, holidays, asOf }),
      verdict: verdicts.get(rule.id) ?? null,
    })),
  }
}

/** The day up to which a record counts: today, or the last day of fieldwork once that is past. */
export const dayRead = (today: Day, lastOfFieldwork: Day | null): Day =>
  lastOfFieldwork !== null && lastOfFieldwork < today ? lastOfFieldwork : today

const holidaysIn = (calendar: HolidayCalendar, from: Day, to: Day): readonly Day[] => {
  const first = Number(from.slice(0, 4))
  const years = Array.from({ length: Number(to.slice(0, 4)) - first + 1 }, (_, i) => first + i)
  return years.flatMap(year => holidaysOfYear(calendar, year).map(({ day }) => day))
}
