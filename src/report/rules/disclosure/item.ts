/** Something in a report that could tell who a child is, for a person to decide on before it is published. */
import type { Words } from '../../../platform/pure/words.ts'
import type { Where } from '../checks/lack.ts'
import type { Choice, Decision } from './decision.ts'
import { holding } from './decision.ts'

/** In the order in which they are listed. */
export const itemKinds = ['sample', 'score', 'sentence', 'subtraction', 'example', 'data'] as const
export type ItemKind = (typeof itemKinds)[number]

export interface Item {
  readonly id: string
  /** Its value in a few letters: a decision holds for this value and no other. */
  readonly seen: string
  readonly kind: ItemKind
  readonly what: Words
  /** Why it is listed. */
  readonly why: Words
  /** Where it stands, to be looked at or reworded. */
  readonly places: readonly { readonly place: Words; readonly where: Where }[]
  readonly choices: readonly Choice[]
  /** The group that it would be joined to; null where it can't be. */
  readonly neighbour: string | null
  /** Whether it can be worked out from what is published although it was to be withheld. */
  readonly isOpen: boolean
}

/** An item with the decision that holds on it; or with one that no longer does, since its value changed. */
export interface ItemState {
  readonly item: Item
  readonly decision: Decision | null
  readonly lapsed: Decision | null
}

/** Where each item stands. One that was to be withheld and can be worked out all the same is not decided. */
export const statesOf = (items: readonly Item[], decisions: readonly Decision[]): readonly ItemState[] =>
  items.map(item => {
    const holds = holding(decisions, item)
    const decision = holds?.choice === 'suppress' && item.isOpen ? null : holds
    const latest = decisions.findLast(each => each.item === item.id) ?? null
    return { item, decision, lapsed: holds === null ? latest : null }
  })

/** Those on which nobody has decided as they stand. */
export const undecided = (states: readonly ItemState[]): readonly ItemState[] =>
  states.filter(({ decision }) => decision === null)
