/** The dated events of a case, folded from what was entered: an entry holds until a later one takes its place. */
import type { RecordEvent, Timeliness, TimelinessRule } from '../../framework/rules/case-work.ts'
import type { Day } from '../../platform/pure/days.ts'
import { isDay } from '../../platform/pure/days.ts'
import type { Attributes } from '../../sample/rules/case.ts'
import type { KeptOperation } from './operation.ts'
import type { RecordEventContent, TimelinessContent } from './operation/case-work.ts'
import type { Recorded } from './timeliness.ts'

/** An entry that holds. */
export interface Entry {
  /** The operation's id; null where the case list gave it. */
  readonly id: string | null
  readonly on: Day | null
}

/** One kind of event with the entries that hold, by day. */
export interface Dated {
  readonly event: RecordEvent
  readonly entries: readonly Entry[]
}

/** What is known of each event, in the order of the framework; one that the case list dates has that day. */
export function caseDates(
  { events }: Pick<Timeliness, 'events'>,
  attributes: Attributes,
  operations: readonly KeptOperation[],
): readonly Dated[] {
  const entered = operations.flatMap(each => (each.kind === 'record-event' ? [{ id: each.id, ...each.content }] : []))
  const replaced = new Set(entered.flatMap(({ replaces }) => replaces))
  return events.map(event => {
    const given = event.attribute === undefined ? undefined : attributes[event.attribute]
    if (typeof given === 'string' && isDay(given)) return { event, entries: [{ id: null, on: given }] }
    const own = entered.filter(each => holds(each, event, replaced))
    return { event, entries: own.map(({ id, on }) => ({ id, on })).sort(byDay) }
  })
}

/** The same as the rules of deadlines want it: an event without an entry is absent. */
export const recordedFrom = (dates: readonly Dated[]): ReadonlyMap<string, Recorded> =>
  new Map(
    dates
      .filter(({ entries }) => entries.length > 0)
      .map(({ event, entries }) => {
        const days = entries.flatMap(({ on }) => on ?? [])
        return [event.id, { days, notDone: days.length === 0 }]
      }),
  )

/** The deadlines that hold for a case. */
export const rulesFor = ({ rules }: Pick<Timeliness, 'rules'>, attributes: Attributes): readonly TimelinessRule[] =>
  rules.filter(({ cases }) => !cases || cases.in.includes(String(attributes[cases.attribute] ?? '')))

/** What was last made of each rule's outcome, by the rule's id. */
export const verdictsOf = (operations: readonly KeptOperation[]): ReadonlyMap<string, TimelinessContent> =>
  new Map(operations.flatMap(each => (each.kind === 'timeliness' ? [[each.content.rule, each.content]] : [])))

const holds = (
  each: RecordEventContent & { readonly id: string },
  { id }: RecordEvent,
  replaced: ReadonlySet<string>,
): boolean => each.event === id && !each.takenBack && !replaced.has(each.id)

const byDay = (a: Entry, b: Entry): number => ((a.on ?? '') < (b.on ?? '') ? -1 : 1)
