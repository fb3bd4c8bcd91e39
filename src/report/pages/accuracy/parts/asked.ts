/** What a page of the check asks for. */
import type { Actor } from '../../../../platform/pure/actor.ts'
import type { Form } from '../../../../platform/web/form.ts'
import { one } from '../../../../platform/web/form.ts'

/** Whoever asks, and another round than the latest where the address names one. */
export const roundOf = ({
  actor,
  query,
}: {
  readonly actor: Actor
  readonly query: Form
}): { readonly actor: Actor; readonly round?: number } => {
  const round = one(query, 'round')
  return /^[1-9]\d{0,3}$/.test(round) ? { actor, round: Number(round) } : { actor }
}

/** The number of a comment in an address; no comment has the number 0. */
export const numberIn = (text: string): number => (/^[1-9]\d{0,8}$/.test(text) ? Number(text) : 0)
