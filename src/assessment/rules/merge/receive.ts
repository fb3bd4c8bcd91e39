/** Taking in what a device sends: each event gets a receipt of its own, however often and in whatever order it comes. */
import type { AnswerEvent } from './event.ts'
import { sameEvent } from './event.ts'

/** What became of one event: `changed` is an event that was kept before and now says something else. */
export interface Receipt {
  readonly id: string
  readonly outcome: 'kept' | 'kept-before' | 'changed'
}

/** The events of one case assessment, by id. */
export type Events = ReadonlyMap<string, AnswerEvent>

/**
 * The events with those of a batch added, and a receipt for each in the batch's order. Nothing kept is ever replaced:
 * sent again unchanged it is acknowledged again, and sent again changed it is refused by itself.
 */
export const receive = (
  events: Events,
  batch: readonly AnswerEvent[],
): { readonly events: Events; readonly receipts: readonly Receipt[] } => {
  const kept = new Map(events)
  const receipts = batch.map((event): Receipt => {
    const before = kept.get(event.id)
    if (!before) kept.set(event.id, event)
    return { id: event.id, outcome: !before ? 'kept' : sameEvent(before, event) ? 'kept-before' : 'changed' }
  })
  return { events: kept, receipts }
}
