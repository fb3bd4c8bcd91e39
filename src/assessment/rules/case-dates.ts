/** The dated events of a case, folded from what was entered: an entry holds until a later one takes its place. */
import type { RecordEvent, Timeliness, TimelinessRule } from '../../framework/rules/case-work.ts'
import type { Attributes } from '../../framework/rules/route.ts'
import type { Day } from '../../platform/pure/days.ts'
import { isDay } from '../../platform/pure/days.ts'
import { groupBy } from '../../platform/pure/group-by.ts'
import type { LoggedOperation } from './operation.ts'
import type { RecordEventContent, TimelinessContent } from './operation/case-work.ts'
import { contradict, standingWords } from './standing-word.ts'
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
  /** Whether people or devices apart from one another entered what can't both hold: nothing is worked out from it. */
  readonly contested: boolean
}

/** What is known of each event, in the order of the framework; one that the case list dates has that day. */
export function caseDates(
  { events }: Pick<Timeliness, 'events'>,
  attributes: Attributes,
  operations: readonly LoggedOperation[],
): readonly Dated[] {
  const entered = operations.flatMap(each => (each.kind === 'record-event' ? [{ id: each.id, ...each.content }] : []))
  const replaced = new Set(entered.flatMap(({ replaces }) => replaces))
  return events.map(event => {
    const given = event.attribute === undefined ? undefined : attributes[event.attribute]
    if (typeof given === 'string' && isDay(given))
      return { event, entries: [{ id: null, on: given }], contested: false }
    const own = entered.filter(each => holds(each, event, replaced))
    const entries = own.map(({ id, on }) => ({ id, on })).sort(byDay)
    return { event, entries, contested: contradict(entries, event.several ? bothOrNeitherDone : sameDay) }
  })
}

/** The same as the rules of deadlines want it: an event without an entry, or with contested ones, is absent. */
export const recordedFrom = (dates: readonly Dated[]): ReadonlyMap<string, Recorded> =>
  new Map(
    dates
      .filter(({ entries, contested }) => entries.length > 0 && !contested)
      .map(({ event, entries }) => {
        const days = entries.flatMap(({ on }) => on ?? [])
        return [event.id, { days, notDone: days.length === 0 }]
      }),
  )

/** The deadlines that hold for a case. */
export const rulesFor = ({ rules }: Pick<Timeliness, 'rules'>, attributes: Attributes): readonly TimelinessRule[] =>
  rules.filter(({ cases }) => !cases || cases.in.includes(String(attributes[cases.attribute] ?? '')))

/** What was made of a rule's outcome: one word, or several that were given apart from one another. */
export interface Verdict {
  /** The first that stands; the only one unless they contradict each other. */
  readonly said: TimelinessContent
  readonly heads: readonly (TimelinessContent & { readonly id: string })[]
  readonly contested: boolean
}

/** What stands of each rule's outcome, by the rule's id. */
export function verdictsOf(operations: readonly LoggedOperation[]): ReadonlyMap<string, Verdict> {
  const given = operations.flatMap(each => (each.kind === 'timeliness' ? [{ ...each.content, id: each.id }] : []))
  return new Map(
    [...groupBy(given, ({ rule }) => rule)].flatMap(([rule, own]): [string, Verdict][] => {
      const heads = standingWords(own)
      const [said] = heads
      return said ? [[rule, { said, heads, contested: contradict(heads, sameVerdict) }]] : []
    }),
  )
}

const holds = (
  each: RecordEventContent & { readonly id: string },
  { id }: RecordEvent,
  replaced: ReadonlySet<string>,
): boolean => each.event === id && !each.takenBack && !replaced.has(each.id)

const byDay = (a: Entry, b: Entry): number =>
  (a.on ?? '') < (b.on ?? '') || (a.on === b.on && (a.id ?? '') < (b.id ?? '')) ? -1 : 1

const sameDay = (a: Entry, b: Entry): boolean => a.on === b.on
const bothOrNeitherDone = (a: Entry, b: Entry): boolean => (a.on === null) === (b.on === null)
const sameVerdict = (a: TimelinessContent, b: TimelinessContent): boolean =>
  a.verdict === b.verdict && a.outcome === b.outcome
