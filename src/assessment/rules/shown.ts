/** What a question shows to whoever comes to it: the answers that nothing has followed yet, and what they say together. */
import type { AnswerEvent } from './merge/event.ts'
import { sameTexts } from './merge/event.ts'
import { headsOf } from './merge/standing.ts'

/** What an answer says, apart from who said it where and when. */
export type Said = Pick<AnswerEvent, 'value' | 'reasons' | 'note' | 'evidenceOn'>

/** A question as it is shown. */
export interface Shown {
  /** The answers to build on: none before the first, several where people answered apart. */
  readonly heads: readonly AnswerEvent[]
  /** What they say, with their notes joined; null where they contradict each other. */
  readonly said: Said | null
}

/** What is shown, from all events of one question. A note without an answer yet is shown too. */
export function shownOf(events: readonly AnswerEvent[]): Shown {
  const heads = events.length === 0 ? [] : headsOf(events)
  return { heads, said: saidBy(heads) }
}

/** What heads say together; null where they contradict each other. */
export function saidBy(heads: readonly Said[]): Said | null {
  const [first] = heads
  if (!first) return { value: null, reasons: [], note: '', evidenceOn: null }
  const { value, reasons, evidenceOn } = first
  const agree = heads.every(
    head => head.value === value && head.evidenceOn === evidenceOn && sameTexts(head.reasons, reasons),
  )
  const notes = [...new Set(heads.map(({ note }) => note.trim()).filter(note => note !== ''))]
  return agree ? { value, reasons, evidenceOn, note: notes.join('\n\n') } : null
}
