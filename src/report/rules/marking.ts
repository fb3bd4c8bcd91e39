/** What a reader of a report that is not published must see on every sheet. */

/** Said in few words at the head of each sheet, and in full on the cover; none for a published report. */
export interface Marking {
  readonly short: string
  readonly long: string
}
