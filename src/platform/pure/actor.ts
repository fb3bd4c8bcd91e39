/** Who is asking, and for which organisation, as plain words. What a role may do is decided by each slice's `rules/may.ts`. */

/** A person acting for an organisation. `roles` are the words of `access/rules/roles.ts`. */
export interface Actor {
  readonly person: number | null
  /** How the person is shown to themselves; never written to a log. */
  readonly name: string
  /** The one organisation that they act for now: what they may do follows from their roles there, and nowhere else. */
  readonly organisation: number | null
  readonly roles: readonly string[]
  /** The other organisations in which they have a part: no right follows from these, but a conflict of interest does. */
  readonly others?: readonly number[]
}

/** Somebody who has not signed in: a member of the public. */
export const stranger: Actor = { person: null, name: '', organisation: null, roles: [] }
