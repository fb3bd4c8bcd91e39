/** Whether something in a case was done in time: worked out from dated events, and never asked. */
import type { Limit, TimelinessRule } from '../../framework/rules/case-work.ts'
import type { Day } from '../../platform/pure/days.ts'
import { addDays, addMonths, addWorkingDays, daysBetween, weekday } from '../../platform/pure/days.ts'

/** What the record says of one event: its days in order, or that it did not happen. Nothing is known of an absent one. */
export interface Recorded {
  readonly days: readonly Day[]
  /** Whether somebody looked and found that it was not done. */
  readonly notDone: boolean
}

/** One deadline with what came of it. */
export interface Deadline {
  /** The day from which it is counted. */
  readonly from: Day
  /** The last day that is in time. */
  readonly due: Day
  /** When it was done; null where it was not. */
  readonly done: Day | null
  readonly outcome: 'on-time' | 'late' | 'not-done' | 'not-due'
  /** How late, in working days where the limit is in working days and in days of the calendar otherwise; 0 if in time. */
  readonly late: number
}

/** What a rule comes to in a case: the worst of its deadlines counts; `not-known` where a date is missing. */
export interface WorkedOut {
  readonly outcome: Deadline['outcome'] | 'not-known'
  /** In their order; one, unless the rule repeats. */
  readonly deadlines: readonly Deadline[]
  /** Ids of events without which nothing can be worked out. */
  readonly missing: readonly string[]
}

/** What is worked with. */
export interface CaseDates {
  readonly recorded: ReadonlyMap<string, Recorded>
  /** Bank holidays of the service's nation, over all the days in question. */
  readonly holidays: readonly Day[]
  /** The day on which the record was read: nothing that falls due later is late. */
  readonly asOf: Day
}

/** The last day that is in time. Day 1 is the first day after the event, or the first working day after it. */
export function deadlineOf({ amount, unit }: Limit, from: Day, holidays: readonly Day[]): Day {
  if (unit === 'months') return addMonths(from, amount)
  return unit === 'days' ? addDays(from, amount) : addWorkingDays(from, amount, holidays)
}

/** Works a rule out. What was done before its clock started is in time. */
export function workOut(
  rule: Pick<TimelinessRule, 'starts' | 'due' | 'limit' | 'repeats'>,
  dates: CaseDates,
): WorkedOut {
  const starts = dates.recorded.get(rule.starts)
  const done = dates.recorded.get(rule.due)
  const [first] = starts?.days ?? []
  // Something that never began is due at no time.
  if (starts?.notDone && first === undefined) return { outcome: 'not-due', deadlines: [], missing: [] }
  const missing = [...(first === undefined ? [rule.starts] : []), ...(done === undefined ? [rule.due] : [])]
  if (first === undefined || done === undefined) return { outcome: 'not-known', deadlines: [], missing }
  const deadlines = rule.repeats
    ? repeated(rule.limit, first, done.days, { ...dates, until: endOf(rule.repeats.until, dates) })
    : [one(rule.limit, first, done.days[0] ?? null, dates)]
  const worst = severity.find(each => deadlines.some(({ outcome }) => outcome === each)) ?? 'not-due'
  return { outcome: worst, deadlines, missing: [] }
}

/** From the worst to the best. */
const severity = ['not-done', 'late', 'on-time', 'not-due'] as const

const endOf = (event: string, { recorded, asOf }: CaseDates): Day => {
  const [ended] = recorded.get(event)?.days ?? []
  return ended !== undefined && ended < asOf ? ended : asOf
}

function one(limit: Limit, from: Day, done: Day | null, { holidays, asOf }: CaseDates): Deadline {
  const due = deadlineOf(limit, from, holidays)
  if (done === null) return { from, due, done, outcome: due < asOf ? 'not-done' : 'not-due', late: 0 }
  const late = lateness(limit, due, done, holidays)
  return { from, due, done, outcome: late > 0 ? 'late' : 'on-time', late }
}

/** Each time counts from the last, until the end; a time whose deadline lies after the end is not due. */
function repeated(
  limit: Limit,
  start: Day,
  days: readonly Day[],
  dates: CaseDates & { readonly until: Day },
): readonly Deadline[] {
  const deadlines: Deadline[] = []
  let from = start
  for (const done of days.filter(day => day > start && day <= dates.until)) {
    deadlines.push(one(limit, from, done, dates))
    from = done
  }
  const due = deadlineOf(limit, from, dates.holidays)
  if (due < dates.until) deadlines.push({ from, due, done: null, outcome: 'not-done', late: 0 })
  else if (deadlines.length === 0) deadlines.push({ from, due, done: null, outcome: 'not-due', late: 0 })
  return deadlines
}

/** How late a day is: working days after the deadline where the limit counts those, else days of the calendar. */
export function lateness({ unit }: Limit, due: Day, done: Day, holidays: readonly Day[]): number {
  if (done <= due) return 0
  if (unit !== 'working-days') return daysBetween(due, done)
  let late = 0
  for (let day = addDays(due, 1); day <= done; day = addDays(day, 1))
    if (weekday(day) <= 5 && !holidays.includes(day)) late += 1
  // Done at a weekend right after the deadline is late all the same.
  return Math.max(1, late)
}
