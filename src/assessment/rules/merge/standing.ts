/** What stands: the answers of a case folded from their events, with every contest kept open for a person to settle. */
import { groupBy } from '../../../platform/pure/group-by.ts'
import type { AnswerEvent } from './event.ts'
import { sameTexts } from './event.ts'

/** How one question of a case stands. */
export type Standing =
  | { readonly state: 'unanswered' }
  | {
      readonly state: 'answered'
      readonly value: string
      readonly reasons: readonly string[]
      /** Notes of devices that gave the same answer apart from each other, joined. */
      readonly note: string
      readonly evidenceOn: string | null
      readonly heads: readonly AnswerEvent[]
    }
  | {
      readonly state: 'contested'
      /** The answers to choose between, each made without sight of the others; the earliest by its device first. */
      readonly heads: readonly AnswerEvent[]
      /** What all of them started from; null where they had nothing in common. */
      readonly base: AnswerEvent | null
    }

/** Each question that has an event, and how it stands. The order and the repetition of events make no difference. */
export const standingOf = (events: Iterable<AnswerEvent>): ReadonlyMap<string, Standing> =>
  new Map([...groupBy(events, ({ question }) => question)].map(([question, own]) => [question, stand(own)]))

/** How one question stands after all events to it. */
export const stand = (events: readonly AnswerEvent[]): Standing => {
  const heads = headsOf(events)
  const [first] = heads
  if (!first || heads.every(({ value }) => value === null)) return { state: 'unanswered' }
  const { value } = first
  if (value === null || !heads.every(head => agrees(head, first))) {
    return { state: 'contested', heads, base: commonBase(events, heads) }
  }
  return {
    state: 'answered',
    value,
    reasons: first.reasons,
    note: heads.length === 1 ? first.note.trim() : joinedNotes(heads),
    evidenceOn: first.evidenceOn,
    heads,
  }
}

const joinedNotes = (heads: readonly AnswerEvent[]): string =>
  [...new Set(heads.map(({ note }) => note.trim()).filter(note => note !== ''))].join('\n\n')

/** The same answer for the same reasons is no contest; notes differ freely, and are joined. */
const agrees = (a: AnswerEvent, b: AnswerEvent): boolean =>
  a.value === b.value && a.evidenceOn === b.evidenceOn && sameTexts(a.reasons, b.reasons)

/** Events that no other was made in sight of, the earliest by its device first. Events that follow one another in a circle are all put to the person. */
export const headsOf = (events: readonly AnswerEvent[]): readonly AnswerEvent[] => {
  // Most questions are answered once.
  if (events.length === 1) return events
  const followed = new Set(events.flatMap(parentsOf))
  const heads = events.filter(({ id }) => !followed.has(id))
  return (heads.length > 0 ? heads : events).toSorted(byDevice)
}

const parentsOf = ({ base, settles }: AnswerEvent): readonly string[] => (base === null ? settles : [base, ...settles])

// The clock is for people's eyes; the id makes the order the same everywhere when clocks agree.
const byDevice = (a: AnswerEvent, b: AnswerEvent): number =>
  textOrder(a.deviceClock, b.deviceClock) || textOrder(a.id, b.id)

const textOrder = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** The latest event that every head was made in sight of, directly or through others. */
const commonBase = (events: readonly AnswerEvent[], heads: readonly AnswerEvent[]): AnswerEvent | null => {
  const known = new Map(events.map(event => [event.id, event]))
  const [own = new Set<string>(), ...others] = heads.map(head => ancestorsOf(head, known))
  const shared = [...own].filter(id => others.every(ids => ids.has(id)))
  const passed = new Set(shared.flatMap(id => [...ancestorsOf(known.get(id), known)]))
  const nearest = shared.find(id => !passed.has(id))
  return nearest === undefined ? null : (known.get(nearest) ?? null)
}

const ancestorsOf = (event: AnswerEvent | undefined, known: ReadonlyMap<string, AnswerEvent>): Set<string> => {
  const found = new Set<string>()
  const waiting = event ? [...parentsOf(event)] : []
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    const parent = known.get(id)
    if (!parent || found.has(id)) continue
    found.add(id)
    waiting.push(...parentsOf(parent))
  }
  return found
}
