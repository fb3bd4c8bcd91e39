/** What somebody decided on a figure before publication; it holds for the value that they saw and no other. */

/** Withhold it, join its group to the one beside it, or publish it as it is for a reason. */
export const choices = ['suppress', 'combine', 'accept'] as const
export type Choice = (typeof choices)[number]

export interface Decision {
  /** Id of the item that was decided. */
  readonly item: string
  /** The value as it was seen. */
  readonly seen: string
  readonly choice: Choice
  /** The group that it was joined to; null unless it was combined. */
  readonly with: string | null
  /** Why; '' where none was needed. */
  readonly reason: string
  readonly at: Date
  /** A person's id; null for the system. */
  readonly by: number | null
}

/** The decision that holds on an item as it stands: the latest one, where it was made on this very value. */
export const holding = (
  decisions: readonly Decision[],
  { id, seen }: { readonly id: string; readonly seen: string },
): Decision | null => {
  const latest = decisions.findLast(({ item }) => item === id)
  return latest?.seen === seen ? latest : null
}
