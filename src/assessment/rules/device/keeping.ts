/** How long case material stays on a device: never longer than it may, and never gone before it is safe elsewhere. */

/** What is known of one person's store on a device when it is opened. Times are in milliseconds. */
export interface Known {
  readonly now: number
  /** When the server last answered this person there; null where it never did. */
  readonly contactAt: number | null
  readonly signedOut: boolean
  /** Whether the server has said that the account is withdrawn. */
  readonly withdrawn: boolean
  /** How many answers neither the server has received nor a file holds. */
  readonly unsafe: number
}

/** Why a store is closed. */
export type Why = 'signed-out' | 'withdrawn' | 'too-long'

/**
 * `open`: it may be used. `wipe`: it has to go, and nothing is lost by it. `locked`: it has to go and can't yet; nobody
 * reads it on the screen, and it waits to be sent or exported.
 */
export type Keeping =
  | { readonly state: 'open' }
  | { readonly state: 'wipe'; readonly why: Why }
  | { readonly state: 'locked'; readonly why: Why }

/** Two weeks of fieldwork without a network are the longest that an inspection knows. */
export const daysWithoutContact = 14

const DAY = 24 * 60 * 60 * 1000

/** What is to become of a store. */
export function keepingOf(known: Known): Keeping {
  const why = reasonToClose(known)
  if (why === null) return { state: 'open' }
  return { state: known.unsafe > 0 ? 'locked' : 'wipe', why }
}

function reasonToClose({ now, contactAt, signedOut, withdrawn }: Known): Why | null {
  if (withdrawn) return 'withdrawn'
  if (signedOut) return 'signed-out'
  return contactAt !== null && now - contactAt > daysWithoutContact * DAY ? 'too-long' : null
}
